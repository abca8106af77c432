/** Pronouns written onto a Spanish infinitive, gerund or command: `pasarlo`, `convirtiéndola`, `sácamelo`. */
const PRONOUNS = ['lo', 'la', 'los', 'las', 'le', 'les', 'me', 'te', 'se', 'nos', 'melo', 'mela', 'melos', 'melas', 'selo', 'sela', 'selos', 'selas', 'telo', 'tela', 'noslo'];

/**
 * The written forms of a Spanish verb, folded (no accents): tú, usted, vos and ustedes alike.
 * @param stressed the stem where the stress falls on it (`convert` → `conviert`)
 * @param raised the stem of `-ir` verbs in `convirtió`, `convirtiendo`
 */
export function verb(infinitive: string, stressed?: string, raised?: string): string[] {
  const ending = infinitive.slice(-2);
  const stem = infinitive.slice(0, -2);
  const strong = stressed ?? stem;
  const high = raised ?? stem;
  const forms = new Set<string>();
  const add = (base: string, ...endings: readonly string[]): void => endings.forEach((end) => forms.add(base + end));
  const withPronouns = (form: string): void => PRONOUNS.forEach((pronoun) => forms.add(form + pronoun));
  add(infinitive, '', 'e', 'as', 'a', 'emos', 'an', 'ia', 'ias', 'iamos', 'ian');
  withPronouns(infinitive);
  if (ending === 'ar') {
    add(strong, 'o', 'as', 'a', 'an');
    add(stem, 'as', 'a', 'amos', 'aste', 'o', 'aron', 'aba', 'abas', 'abamos', 'aban', 'ara', 'aran', 'ado', 'ada', 'ados', 'adas', 'ando');
    add(soft(strong), 'e', 'es', 'en');
    add(soft(stem), 'e', 'emos');
    withPronouns(`${strong}a`);
    withPronouns(`${soft(strong)}e`);
    withPronouns(`${stem}ando`);
  } else {
    const plural = ending === 'er' ? 'emos' : 'imos';
    add(strong, 'o', 'es', 'e', 'en', 'a', 'as', 'an');
    add(stem, ending === 'er' ? 'es' : 'is', plural, 'i', 'iste', 'imos', 'ia', 'ias', 'iamos', 'ian', 'ido', 'ida', 'idos', 'idas');
    add(high, 'io', 'ieron', 'iera', 'ieran', 'iendo', 'amos');
    withPronouns(`${strong}e`);
    withPronouns(`${strong}a`);
    withPronouns(`${high}iendo`);
  }
  return [...forms];
}

/** A stem before `e`: `sac` → `saqu`, `pag` → `pagu`, `realiz` → `realic`. */
function soft(stem: string): string {
  const last = stem.at(-1);
  if (last === 'c') return `${stem.slice(0, -1)}qu`;
  if (last === 'g') return `${stem}u`;
  if (last === 'z') return `${stem.slice(0, -1)}c`;
  return stem;
}

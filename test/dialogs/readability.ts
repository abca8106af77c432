/**
 * How easily a text is read: Flesch reading ease for English, Fernández Huerta for Spanish. 100 is very easy, 60 is plain.
 *
 * The unit is the paragraph, as it is said in one piece: both formulas were made for passages, and in one short sentence a
 * single word moves the score by ten points. So that no long sentence hides between short ones, the words of the longest
 * sentence are counted too.
 */
export interface Ease {
  readonly words: number;
  readonly score: number;
  readonly longestSentence: number;
}

type Locale = 'en' | 'es';

/** A word, or something that is read at a glance: an amount, a year, a form's number, "401(k)". */
const WORD = /[$\d][\d.,]*(?:\([a-z]\))*[½%\d]*(?:-[A-Z])?|\p{L}+(?:[’'-]\p{L}+)*/gu;
/** The end of a sentence: not the point of "1,733.33", nor the colon of "for example: 2,000". */
const SENTENCE_END = /[.!?:;]["”»)]*(?=\s|$)/u;

export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function easeOf(text: string, locale: Locale): Ease {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, locale), 0);
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = syllables / Math.max(1, words.length);
  const score = locale === 'en' ? 206.835 - 1.015 * perSentence - 84.6 * perWord : 206.84 - 1.02 * perSentence - 60 * perWord;
  return { words: words.length, score, longestSentence: Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length)) };
}

export function syllablesOf(word: string, locale: Locale): number {
  const plain = word.toLowerCase().replaceAll(/[’']/gu, '');
  if (plain.includes('-')) return plain.split('-').reduce((sum, part) => sum + syllablesOf(part, locale), 0);
  // Figures, codes and initials (IRS, RMD) are seen whole.
  if (!/\p{L}/u.test(plain) || /^\d/u.test(plain) || (word === word.toUpperCase() && word.length > 1)) return 1;
  return locale === 'en' ? english(plain) : spanish(plain);
}

/** Words whose letters mislead the rule below. */
const ENGLISH: Readonly<Record<string, number>> = { people: 2, being: 2, doing: 2, going: 2, area: 3, idea: 3, science: 2, quiet: 2, trial: 2, period: 3, create: 2, really: 2, money: 2, business: 2, every: 2, different: 2, january: 4, february: 4, ira: 3, iras: 3, usual: 3, usually: 4, social: 2, special: 2, financial: 3, else: 1, something: 2, someone: 2, sometimes: 2, somewhere: 2, therefore: 2, household: 2, whole: 1, figure: 2, figures: 2, measure: 2, sure: 1, lives: 1, comes: 1, names: 1, leaves: 1, moves: 1, takes: 1, rules: 1, gives: 1, makes: 1, ones: 1, times: 1, shares: 1, rates: 1, files: 1, lines: 1, dates: 1, trust: 1, premium: 3, lawyer: 2, statement: 2, statements: 2, retirement: 4, basis: 2, employer: 3 };

/** Groups of vowels, without the silent "e" and "ed"; "-le" after a consonant, "-ism", and hiatus as in "diary" count. */
function english(word: string): number {
  const known = ENGLISH[word];
  if (known !== undefined) return known;
  let stem = word;
  if (/[^aeiouy]es$/u.test(stem) && !/(?:[sxz]|ch|sh|c|g)es$/u.test(stem)) stem = `${stem.slice(0, -2)}`;
  else if (/[^aeiouytd]ed$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^aeiouyl]e$/u.test(stem) || /[aeiouy]le$/u.test(stem)) stem = stem.slice(0, -1);
  else if (/(?:[^aeiouy]e)(?:ly|ment|ments|ful|less)$/u.test(stem)) stem = stem.replace(/e(ly|ment|ments|ful|less)$/u, '$1');
  const groups = stem.match(/[aeiouy]+/gu)?.length ?? 0;
  const split = stem.match(/i(?=a(?!g)|o(?!u|n)|um|er)|[^q]u(?=a)/gu)?.length ?? 0;
  const joined = stem.match(/[ctsg]i(?=a|o|er)/gu)?.length ?? 0;
  return Math.max(1, groups + Math.max(0, split - joined));
}

/** Vowel groups; two strong vowels, or a stressed weak one, are two syllables: "aho-rros", "pa-ís", "cre-er". */
function spanish(word: string): number {
  const heard = word.replaceAll(/qu(?=[eiéí])/gu, 'q').replaceAll(/gu(?=[eiéí])/gu, 'g').replaceAll(/y$/gu, 'i').replaceAll('y', 'j');
  let count = 0;
  for (const group of heard.match(/[aeiouáéíóúü]+/gu) ?? []) {
    count += 1;
    for (let at = 1; at < group.length; at += 1) {
      const strong = (letter: string): boolean => 'aeoáéóíú'.includes(letter);
      if (strong(group[at - 1] as string) && strong(group[at] as string)) count += 1;
    }
  }
  return Math.max(1, count);
}

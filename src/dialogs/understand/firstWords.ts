const known = new WeakMap<object, ReadonlySet<string>>();

/** The first words of all phrases of a list of phrases: most words of a message are none of them, and need no further look. */
export function firstWords(phrases: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  let first = known.get(phrases);
  if (!first) known.set(phrases, first = new Set(Object.keys(phrases).map((phrase) => phrase.split(' ')[0] as string)));
  return first;
}

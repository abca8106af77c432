/** The phrases of a text, parted by `;`. */
export function list(text: string): string[] {
  return text.split(';').map((phrase) => phrase.trim().split(' ').filter((word) => word !== '').join(' ')).filter((phrase) => phrase !== '');
}

/** A table looked up by what a person typed: it holds its own words and nothing else, so that "constructor" is no number. */
export function words<T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, table);
}

/** The phrases of a text, parted by `;`. */
export function list(text: string): string[] {
  return text.split(';').map((phrase) => phrase.trim().split(' ').filter((word) => word !== '').join(' ')).filter((phrase) => phrase !== '');
}

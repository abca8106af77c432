/**
 * Characters that would let one typed value pass for several lines or be shown in another order than it was written:
 * control characters, line separators, and the marks that turn the direction of writing.
 */
// oxlint-disable-next-line no-control-regex
const FAKES = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// oxlint-disable-next-line no-control-regex
const NOT_ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One line of plain text, word for word. Nothing is escaped here: where it is shown, nothing is mark-up. */
export function plain(text: string): string {
  return (FAKES.test(text) ? text.replace(NOT_ONE_LINE, ' ') : text).trim();
}

/**
 * Where a link may lead: a web page, a mailbox or a telephone.
 * @returns the address, or nothing when it is any other kind and must stay text
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || plain(url) !== url) return undefined;
  return /^(?:https:\/\/|mailto:|tel:)/iu.test(url) ? url : undefined;
}

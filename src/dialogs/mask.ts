import { isDigit } from './understand/tokens.ts';

/** How card numbers are grouped when typed. */
const CARD_SHAPES: ReadonlySet<string> = new Set(['4-4-4-4', '4-6-5', '4-4-4-4-3']);

/** A message as it may be kept and shown, and whether something had to be hidden. */
export interface Masked {
  readonly text: string;
  readonly hidden: boolean;
}

const HIDDEN = '•••';
/** Digits in a row (spaces and hyphens between allowed) from which a number is an account or card number, never an amount. */
const ACCOUNT_DIGITS = 9;

/**
 * Hides Social Security numbers, account and card numbers, and what follows "password is". One pass; amounts with
 * thousands commas or a dollar sign are left alone.
 * @param secretWords words that announce a secret, folded: "password", "pin", "contraseña"
 */
export function mask(message: string, secretWords: readonly string[]): Masked {
  const { text, hidden } = maskNumbers(message);
  const words = maskSecrets(text, secretWords);
  return { text: words.text, hidden: hidden || words.hidden };
}

function maskNumbers(message: string): Masked {
  if (!hasDigits(message, ACCOUNT_DIGITS)) return { text: message, hidden: false };
  let text = '';
  let hidden = false;
  let at = 0;
  while (at < message.length) {
    const char = message[at] ?? '';
    if (isDigit(char) && !isDigit(message[at - 1] ?? '')) {
      const end = runEnd(message, at);
      const run = message.slice(at, end);
      if (isPrivate(run, message[at - 1] ?? '')) {
        text += HIDDEN;
        hidden = true;
      } else text += run;
      at = end;
    } else {
      text += char;
      at += 1;
    }
  }
  return { text, hidden };
}

/** Whether there are `least` digits in it at all. */
function hasDigits(message: string, least: number): boolean {
  let digits = 0;
  for (let at = 0; at < message.length && digits < least; at += 1) if (isDigit(message[at] ?? '')) digits += 1;
  return digits >= least;
}

/** The end of a run of digits that may be grouped by single hyphens or spaces. */
function runEnd(message: string, from: number): number {
  let at = from + 1;
  while (at < message.length) {
    const char = message[at] ?? '';
    if (isDigit(char)) at += 1;
    else if ((char === '-' || char === ' ' || char === ',' || char === '.') && isDigit(message[at + 1] ?? '')) at += 2;
    else break;
  }
  return at;
}

function isPrivate(run: string, before: string): boolean {
  if (before === '$' || run.includes(',')) return false;
  const groups = run.split(/[ .-]/);
  const digits = groups.join('');
  if (digits.length < ACCOUNT_DIGITS) return false;
  if (groups.length === 3 && groups[0]?.length === 3 && groups[1]?.length === 2 && groups[2]?.length === 4) return true;
  // Long round figures are amounts that somebody typed without commas.
  if (groups.length === 1) return !digits.endsWith('0000') && digits.length <= 19;
  const shape = groups.map((group) => group.length).join('-');
  return CARD_SHAPES.has(shape) && !groups.every((group) => group.startsWith('19') || group.startsWith('20'));
}

/** "my password is hunter2" → "my password is •••". */
function maskSecrets(text: string, secretWords: readonly string[]): Masked {
  const small = text.toLowerCase();
  if (!secretWords.some((word) => small.includes(word))) return { text, hidden: false };
  const words = text.split(' ');
  let hidden = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = bare(words[at] ?? '');
    if (!secretWords.includes(word)) continue;
    const joins = [bare(words[at + 1] ?? ''), words[at] ?? ''];
    const next = LINKS.has(joins[0] as string) ? at + 2 : (joins[1] as string).endsWith(':') ? at + 1 : -1;
    if (next < 0 || words[next] === undefined || words[next] === '') continue;
    const secret = words[next] as string;
    if (!looksSecret(secret)) continue;
    words[next] = HIDDEN;
    hidden = true;
  }
  return { text: words.join(' '), hidden };
}

const LINKS: ReadonlySet<string> = new Set(['is', 'es', '=', 'was', 'era']);

/** A word with a digit, a mark or mixed case is a password; "my password is wrong" is not. */
function looksSecret(word: string): boolean {
  const plain = word.replace(/[.,!?]$/, '');
  if (plain.length < 3) return false;
  for (const char of plain) if (!(char >= 'a' && char <= 'z') && char !== "'") return true;
  return false;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,:;!?]$/, '');
}

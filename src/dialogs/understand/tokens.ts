/**
 * Words and numbers of one message, in order. Reading is one pass over the characters: no regular expression ever sees
 * what a person typed, so no message can be slow.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, accents removed; numbers keep their digits, commas and points as typed. */
  readonly text: string;
  /** Letters glued behind a number: the `k` of `40k`, the `b` of `403b`. */
  readonly suffix: string;
  /** A dollar sign stands directly before the number. */
  readonly dollar: boolean;
  /** White space or a line break stood before this token. */
  readonly spaced: boolean;
  /** A line break stood before this token. */
  readonly newLine: boolean;
  /** Offsets into the message, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The most characters of a message that are read, inclusive. */
export const MOST_CHARACTERS = 2000;

/**
 * The message as it is read: at most {@link MOST_CHARACTERS} characters, one form for each character, invisible and
 * direction characters removed, `59½` and `59 1/2` as `59.5`, `401(k)` as `401k`.
 */
export function tidy(message: string): string {
  const read = message.slice(0, MOST_CHARACTERS);
  return arrows(halves(planNames(leaders(isUsual(read) ? read : oneForm(read)))));
}

/** Whether every character has one form only: what can be typed on any keyboard. */
function isUsual(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 10) || code > 126 || code === 96) return false;
  }
  return true;
}

function oneForm(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 32 && char !== '\n') { out += ' '; continue; }
    if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff || code === 0xad) continue;
    if (char === '½') { out = out.trimEnd(); out += isDigit(out.at(-1) ?? '') ? '.5' : '0.5'; continue; }
    out += SAME.get(char) ?? char.normalize('NFKC');
  }
  return out;
}

/** `total 401k ..... 690,000`: points that lead to an amount in a table end no sentence. */
function leaders(text: string): string {
  if (!text.includes('..')) return text;
  let out = '';
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (text[end] === '.') end += 1;
    if (end - at < 2) {
      out += text[at] ?? '';
      at += 1;
      continue;
    }
    let next = end;
    while (text[next] === ' ') next += 1;
    const leads = (text[next] === '$' || isDigit(text[next] ?? '')) && (end - at > 3 || text[at - 1] === ' ');
    out += leads ? ' : ' : text.slice(at, end);
    at = end;
  }
  return out;
}

/** `->`, `=>` and `-->` are one arrow: what follows is where money goes. */
function arrows(text: string): string {
  return !text.includes('>') ? text : text.split('-->').join(ARROW).split('->').join(ARROW).split('=>').join(ARROW);
}
const ARROW = ' → ';

const SAME = new Map(Object.entries({
  '‘': "'", '’': "'", '´': "'", '`': "'", '“': '"', '”': '"', '–': '-', '—': ' - ', '−': '-', '…': '...', '×': 'x', '＄': '$', '•': '\n', '¿': ' ', '¡': ' ', '\u00a0': ' ',
}));

const PLAN_FORMS = ([['401', 'k'], ['401', 'a'], ['403', 'b'], ['457', 'b']] as const).map(([digits, letter]) => ({
  digits, name: digits + letter, forms: [`${digits}(${letter})`, `${digits}(${letter.toUpperCase()})`, `${digits} (${letter})`, `${digits} ${letter}`, `${digits}-${letter}`, `${digits} ${letter.toUpperCase()}`],
}));

function planNames(text: string): string {
  let out = text;
  for (const { digits, name, forms } of PLAN_FORMS) {
    if (!out.includes(digits)) continue;
    for (const form of forms) {
      if (out.includes(form)) out = out.split(form).map((part, at, all) => (at < all.length - 1 ? part + nameOr(form, all[at + 1] ?? '', name) : part)).join('');
    }
  }
  return out;
}

/** `401 k` is the plan only when no further letter follows: `401 keeps` is not. */
function nameOr(form: string, next: string, name: string): string {
  return isLetter(next[0] ?? ' ') && !form.includes('(') ? (next.startsWith('s') && !isLetter(next[1] ?? ' ') ? name : form) : name;
}

function halves(text: string): string {
  let out = text;
  if (!text.includes('1/2')) return text;
  for (const half of [' 1/2', '-1/2']) {
    const parts = out.split(half);
    if (parts.length < 2) continue;
    let joined = parts[0] ?? '';
    for (const part of parts.slice(1)) {
      const digits = joined.slice(-2);
      joined += digits.length === 2 && isDigit(digits[0] ?? '') && isDigit(digits[1] ?? '') && !isDigit(part[0] ?? '') && !isDigit(joined.at(-3) ?? '') ? `.5${part}` : half + part;
    }
    out = joined;
  }
  return out;
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return char.toLowerCase() !== char.toUpperCase();
}

/** A word as it is compared: lower case, no accents, no inner apostrophe (`don't` → `dont`, `peña` → `pena`). */
export function fold(word: string): string {
  if (isPlainWord(word)) return word.toLowerCase();
  let out = '';
  for (const char of word.normalize('NFD')) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x300 && code <= 0x36f) continue;
    if (char === "'") continue;
    out += char;
  }
  return out.toLowerCase();
}

function isPlainWord(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 126 || code === 39) return false;
  }
  return true;
}

/** The tokens of a tidy message. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let newLine = true;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === ' ' || char === '\n') {
      spaced = true;
      newLine ||= char === '\n';
      at += 1;
      continue;
    }
    const start = at;
    if (isDigit(char) || (char === '.' && isDigit(text[at + 1] ?? '') && !isDigit(text[at - 1] ?? ''))) {
      at = numberEnd(text, at);
      const digits = text.slice(start, at);
      const letters = at;
      while (at < text.length && isLetter(text[at] ?? '')) at += 1;
      tokens.push({ kind: 'number', text: digits, suffix: fold(text.slice(letters, at)), dollar: text[start - 1] === '$' || (text[start - 1] === ' ' && text[start - 2] === '$'), spaced, newLine, start, end: at });
    } else if (isLetter(char)) {
      while (at < text.length && (isLetter(text[at] ?? '') || isDigit(text[at] ?? '') || (text[at] === "'" && isLetter(text[at + 1] ?? '')) || isMarkOnLetter(text[at] ?? ''))) at += 1;
      tokens.push({ kind: 'word', text: fold(text.slice(start, at)), suffix: '', dollar: false, spaced, newLine, start, end: at });
    } else {
      at += 1;
      tokens.push({ kind: 'mark', text: char, suffix: '', dollar: false, spaced, newLine, start, end: at });
    }
    spaced = false;
    newLine = false;
  }
  return tokens;
}

function isMarkOnLetter(char: string): boolean {
  return char >= '\u0300' && char <= '\u036f';
}

/** Digits with commas and points between digits: `12,000.50`; a comma or point at the end is punctuation. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (isDigit(char)) at += 1;
    else if ((char === ',' || char === '.') && isDigit(text[at + 1] ?? '')) at += 2;
    else break;
  }
  return at;
}

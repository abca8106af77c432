/**
 * Says why a regular expression may take more than linear time on some text: a repetition inside a repetition, a repeated choice whose
 * branches begin alike, or two repetitions side by side that can eat the same characters. Nothing where it cannot.
 */
export function slowness(source: string): string | undefined {
  const parser = new Parser(source);
  return trouble(parser.alternatives());
}

/** One place of a pattern with how often it may come. */
interface Item {
  readonly least: number;
  readonly most: number;
  /** Characters that may stand here; of a group, those it may begin with. */
  readonly first: ReadonlySet<number>;
  /** The branches of a group. */
  readonly branches?: readonly (readonly Item[])[];
}

type Sequence = readonly Item[];

function trouble(branches: readonly Sequence[]): string | undefined {
  for (const branch of branches) {
    for (const [at, item] of branch.entries()) {
      const inside = item.branches && trouble(item.branches);
      if (inside !== undefined) return inside;
      if (item.most !== Infinity) continue;
      if (item.branches?.some(repeats)) return 'a repetition inside a repetition';
      if (item.branches && overlaps(item.branches)) return 'a repeated choice whose branches begin alike';
      if (meetsLike(branch, at)) return 'two repetitions of the same characters side by side';
    }
  }
  return undefined;
}

function repeats(branch: Sequence): boolean {
  return branch.some((item) => item.most === Infinity || item.branches?.some(repeats) === true);
}

function overlaps(branches: readonly Sequence[]): boolean {
  return branches.some((one, at) => branches.slice(at + 1).some((two) => meet(firstOf(one), firstOf(two))));
}

/** Whether a repetition is followed by another of the same characters, with nothing in between that must part them. */
function meetsLike(branch: Sequence, at: number): boolean {
  const { first } = branch[at] as Item;
  for (const item of branch.slice(at + 1)) {
    const alike = meet(first, item.first);
    if (alike && item.most === Infinity) return true;
    if (!alike && item.least > 0) return false;
  }
  return false;
}

function firstOf(sequence: Sequence): Set<number> {
  const first = new Set<number>();
  for (const item of sequence) {
    for (const code of item.first) first.add(code);
    if (item.least > 0) break;
  }
  return first;
}

function meet(one: ReadonlySet<number>, two: ReadonlySet<number>): boolean {
  for (const code of one) if (two.has(code)) return true;
  return false;
}

const CODES = Array.from({ length: 128 }, (_, code) => code);
const set = (test: (char: string) => boolean): ReadonlySet<number> => new Set(CODES.filter((code) => test(String.fromCodePoint(code))));
const NOTHING: ReadonlySet<number> = new Set();
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isWord = (char: string): boolean => isDigit(char) || char === '_' || char.toLowerCase() !== char.toUpperCase();
const isSpace = (char: string): boolean => ' \t\n\r\v\f'.includes(char);
const CLASSES: Readonly<Record<string, (char: string) => boolean>> = {
  d: isDigit, w: isWord, s: isSpace, D: (char) => !isDigit(char), W: (char) => !isWord(char), S: (char) => !isSpace(char), p: () => true, P: () => true,
};
const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** Reads a pattern as far as its speed asks for: characters over ASCII, groups, choices, how often. */
class Parser {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Item[][] {
    const branches: Item[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        branches.push([]);
        this.at += 1;
      } else branches.at(-1)?.push(this.item());
    }
    return branches;
  }

  private item(): Item {
    const place = this.place();
    const [least, most] = this.times();
    return { ...place, least: place.least * least, most: place.most === 0 ? 0 : most };
  }

  private place(): Item {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group();
    if (char === '[') return { least: 1, most: 1, first: this.charClass() };
    if (char === '^' || char === '$') return { least: 0, most: 0, first: NOTHING };
    if (char === '.') return { least: 1, most: 1, first: set((one) => one !== '\n') };
    if (char !== '\\') return { least: 1, most: 1, first: new Set([char.codePointAt(0) ?? 0]) };
    const escaped = this.source[this.at] ?? '';
    if (escaped === 'b' || escaped === 'B') {
      this.at += 1;
      return { least: 0, most: 0, first: NOTHING };
    }
    return { least: 1, most: 1, first: this.escape() };
  }

  private group(): Item {
    const look = ['?=', '?!', '?<=', '?<!'].find((sign) => this.source.startsWith(sign, this.at));
    if (look !== undefined) this.at += look.length;
    else if (this.source.startsWith('?:', this.at)) this.at += 2;
    else if (this.source.startsWith('?<', this.at)) this.at = this.source.indexOf('>', this.at) + 1;
    const branches = this.alternatives();
    this.at += 1;
    const empty = branches.some((branch) => branch.every((item) => item.least === 0));
    return { least: look !== undefined || empty ? 0 : 1, most: look === undefined ? 1 : 0, first: look === undefined ? new Set(branches.flatMap((branch) => [...firstOf(branch)])) : NOTHING, branches };
  }

  private charClass(): ReadonlySet<number> {
    const negated = this.source[this.at] === '^';
    if (negated) this.at += 1;
    const found = new Set<number>();
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      const from = this.classChar();
      const [low] = from;
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']' && from.size === 1 && low !== undefined) {
        this.at += 1;
        const [high = low] = this.classChar();
        for (let code = low; code <= high; code += 1) found.add(code);
      } else for (const code of from) found.add(code);
    }
    this.at += 1;
    return negated ? new Set(CODES.filter((code) => !found.has(code))) : found;
  }

  private classChar(): ReadonlySet<number> {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    return char === '\\' ? this.escape() : new Set([char.codePointAt(0) ?? 0]);
  }

  private escape(): ReadonlySet<number> {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    const brace = this.source[this.at] === '{' && 'pPu'.includes(char);
    if (brace) this.at = this.source.indexOf('}', this.at) + 1;
    else if (char === 'u') this.at += 4;
    else if (char === 'x') this.at += 2;
    const known = CLASSES[char];
    if (known) return set(known);
    return char === 'u' || char === 'x' ? NOTHING : new Set([(CONTROL[char] ?? char).codePointAt(0) ?? 0]);
  }

  private times(): readonly [number, number] {
    const char = this.source[this.at];
    let times: readonly [number, number] = [1, 1];
    if (char === '*' || char === '+' || char === '?') {
      times = char === '?' ? [0, 1] : [char === '+' ? 1 : 0, Infinity];
      this.at += 1;
    } else if (char === '{') {
      const end = this.source.indexOf('}', this.at);
      const [least = '', most] = this.source.slice(this.at + 1, end).split(',');
      times = [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
      this.at = end + 1;
    } else return times;
    if (this.source[this.at] === '?') this.at += 1;
    return times;
  }
}

import type { Spotted } from './concepts.ts';
import { firstWords } from './firstWords.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** The most words of a said share: "one of two". */
const LONGEST = 3;

/** Shares said in words ("a third of it", "half the account") or as `1/4 of`. A share stands before what it is a share of, so a bare "half" is none. */
export function readShares(tokens: readonly Token[], lexicon: Lexicon, phraseAt: ReadonlyMap<number, Spotted>, numbers: readonly Mention[]): Mention[] {
  const taken = new Set<number>();
  for (const number of numbers) if (number.to - number.from > 1 || number.kind === 'money') for (let at = number.from; at < number.to; at += 1) taken.add(at);
  const shares: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = written(tokens, at) ?? said(tokens, at, lexicon);
    if (!found || taken.has(at)) continue;
    const to = at + found.length;
    if (!lexicon.prepositions.includes(tokens[to]?.text ?? '') && !lexicon.articles.includes(tokens[to]?.text ?? '') && !phraseAt.has(to)) continue;
    shares.push({ kind: 'percent', from: at, to, value: '', scaled: false, negative: false, share: found.share });
    at = to - 1;
  }
  return shares;
}

/** `1/4`: two small numbers, the first the smaller. */
function written(tokens: readonly Token[], at: number): { share: readonly [string, string]; length: number } | undefined {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || slash?.text !== '/' || bottom?.kind !== 'number' || bottom.spaced) return undefined;
  const [over, under] = [Number(top.text), Number(bottom.text)];
  return over >= 1 && over < under && under <= 12 && tokens[at + 3]?.text !== '/' ? { share: [top.text, bottom.text], length: 3 } : undefined;
}

function said(tokens: readonly Token[], at: number, lexicon: Lexicon): { share: readonly [string, string]; length: number } | undefined {
  if (!firstWords(lexicon.shares).has(tokens[at]?.text ?? '')) return undefined;
  let words = '';
  let best: { share: readonly [string, string]; length: number } | undefined;
  for (let length = 1; length <= LONGEST; length += 1) {
    const token = tokens[at + length - 1];
    if (token?.kind !== 'word') break;
    words += (length === 1 ? '' : ' ') + token.text;
    const share = lexicon.shares[words]?.split('/');
    if (share?.[0] !== undefined && share[1] !== undefined) best = { share: [share[0], share[1]], length };
  }
  return best;
}

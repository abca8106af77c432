import type { Concept } from './concept.ts';
import type { Spotted } from './concepts.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** The farthest "all" stands from its verb, in tokens. */
const NEAR = 6;

/** "All of it", tied to one of the verbs and to no amount of its own ("all 14,500" is that amount). */
export function wholeSaid(sheet: Sheet, verbs: readonly Concept[]): Spotted | undefined {
  const { said } = sheet;
  const { reading } = said;
  const verbsAt = said.all(...verbs);
  const claimed = new Set<number>();
  for (const { from, to, kind } of reading.mentions) if (kind === 'money' || kind === 'plain' || kind === 'percent') for (let at = from - 2; at < to; at += 1) claimed.add(at);
  return said.all('everything').find((phrase) => {
    if (claimed.has(phrase.to - 1) || said.negated(phrase)) return false;
    return verbsAt.some((verb) => reading.sentenceOf[verb.from] === reading.sentenceOf[phrase.from] && verb !== phrase && ((phrase.from >= verb.to && phrase.from - verb.to <= NEAR) || (verb.from >= phrase.to && verb.from - phrase.to <= NEAR)));
  });
}

/** Whether an amount is said to be the whole ("total", "altogether"). */
export function isTotal(amount: Parameters<typeof nearness>[0]): boolean {
  return nearness(amount, 'total', 'aggregate') > 0.4;
}

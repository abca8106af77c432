import type { StrategyId } from '../../engine/index.ts';
import type { Gathered } from '../gather.ts';
import type { Session } from '../session.ts';
import type { Understood } from '../understand/index.ts';
import { inWays, waysAsked } from '../understand/ways.ts';
import type { WaysAsked } from '../understand/ways.ts';
import { chosenIn } from './choice.ts';
import type { Chosen } from './choice.ts';

/** Longer messages say more than what a way still needs. */
const MOST_WORDS = 9;
const FEWEST_YEARS = 2;
const MOST_YEARS = 40;
const TAKES_AMOUNT: ReadonlySet<StrategyId> = new Set<StrategyId>(['rollInPart', 'qcdFirst', 'hsaFunding', 'inServiceAfterTax']);

/**
 * "And over 8 years?", "with 5% growth?", "10,000", "my whole family": right after a way was asked alone, a short message
 * that tells what it rests on goes on with it. What was chosen before holds until it is replaced.
 */
export function goesOnWith({ way, turns }: Session, understood: Understood, { facts }: Gathered): { readonly asked: WaysAsked; readonly chosen: Chosen } | undefined {
  const [id, ...more] = way?.ids ?? [];
  if (!way || way.turn !== turns || id === undefined || more.length > 0) return undefined;
  const goesOn = (chosen: Chosen) => ({ asked: { about: 'named' as const, ids: [id] }, chosen: { ...way.choice, ...chosen } });
  // "Yes, it takes money from an IRA" answers what was asked with the way.
  if (ROLLS_IN.has(id) && facts.length === 1 && facts[0]?.[0] === 'planAcceptsRollIn') return goesOn({});
  if (id === 'spouseConverts' && facts.length > 0 && facts.every(([slot]) => slot.startsWith('spouse'))) return goesOn({});
  const { said } = understood;
  const words = said.reading.tokens.filter(({ kind }) => kind === 'word').length;
  const named = waysAsked(said, id in ACCOUNT_PLAN ? 'plan' : 'ira');
  // A whole question begins anew.
  if (words > MOST_WORDS || (named !== undefined && said.has('whatIf', 'canI', 'should', 'which', 'how')) || (named !== undefined && !(named.ids.length === 1 && named.ids[0] === id)) || said.has('convert', 'instead', 'correct', 'basis', 'total')) return undefined;
  const chosen = id === 'spreadConversion' ? ofYears(understood) : ofOne(id, understood);
  return Object.keys(chosen).length === 0 ? undefined : goesOn(chosen);
}

/** Ways that the plan must take part in. */
export const ROLLS_IN: ReadonlySet<StrategyId> = new Set<StrategyId>(['rollInFirst', 'rollInPart']);
const ACCOUNT_PLAN: Readonly<Partial<Record<StrategyId, true>>> = { inServiceAfterTax: true };

/** A number of years, with or without its word, and growth. */
function ofYears(understood: Understood): Chosen {
  const { amount: _, coverage: _more, convertAmount: _other, ...told } = chosenIn(understood, { facts: [] }, ['spreadConversion']);
  const bare = understood.said.reading.mentions.find(({ kind, value }) => (kind === 'plain' || kind === 'count') && Number(value) >= FEWEST_YEARS && Number(value) <= MOST_YEARS);
  return { ...(bare && { years: Number(bare.value) }), ...told };
}

/** An amount, or whom the health plan covers. */
function ofOne(id: StrategyId, understood: Understood): Chosen {
  if (!TAKES_AMOUNT.has(id)) return {};
  const { amount, coverage } = chosenIn(understood, { facts: [] }, [id]);
  return { ...(amount !== undefined && { amount }), ...(id === 'hsaFunding' && coverage && inWays(understood.said).has('waySelfOnly', 'wayFamily') && { coverage }) };
}

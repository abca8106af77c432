import type { Account, Fact, Intent, Slot } from '../slots.ts';
import { isHandoff } from '../slots.ts';

/** What a person at the help desk needs who takes over: what the accounts hold and who asks. What was to be done with it is theirs to hear. */
const FOR_A_PERSON: ReadonlySet<Slot> = new Set<Slot>(['iraTotal', 'iraBasis', 'planTotal', 'planAfterTaxBasis', 'planAfterTaxEarnings', 'planAfterTaxTotal', 'loanBalance', 'age', 'employed', 'form8606Filed', 'form1099Code', 'state']);
/** Nothing is taken down here: the amounts are those of someone who died, or do not matter now. */
const NONE: ReadonlySet<Intent> = new Set<Intent>(['handoff_death', 'handoff_crisis', 'handoff_complaint', 'handoff_human', 'abuse', 'refuse_injection', 'offtopic', 'chitchat', 'unintelligible']);
/** What is asked in general, whichever plan it is. */
const GENERAL: ReadonlySet<Slot> = new Set<Slot>(['planType', 'separateAccount', 'destination', 'taxYear', 'distributionAmount', 'convertAmount']);

/** The facts of a message that are kept, given what it is about. In an opening message "all of it" is not a fact before the whole is known. */
export function reportable(said: ReadonlyMap<Slot, Fact>, intent: Intent | undefined, account: Account, opening: boolean): Map<Slot, Fact> {
  const stated = new Map(said);
  if (opening) for (const [slot, { value }] of said) if (value === 'all') stated.delete(slot);
  if (intent === undefined) return stated;
  if (NONE.has(intent)) return new Map();
  if (intent === 'handoff_fix_error' || intent === 'handoff_divorce') return new Map([...stated].filter(([slot]) => FOR_A_PERSON.has(slot) && slot !== 'iraTotal' && slot !== 'planTotal' && slot !== 'employed'));
  if (intent === 'handoff_access_fraud') return new Map([...stated].filter(([slot]) => FOR_A_PERSON.has(slot) && slot !== 'employed'));
  if (isHandoff(intent)) return new Map([...stated].filter(([slot]) => FOR_A_PERSON.has(slot)));
  if (intent === 'general_info') return new Map([...stated].filter(([slot, { value }]) => !GENERAL.has(slot) || value === false));
  if (intent === 'five_year_penalty') return new Map([...stated].filter(([slot]) => slot !== 'taxYear' && slot !== 'destination' && slot !== 'newNondeductible' && slot !== 'iraOtherDistributions' && (account !== 'both' || (slot !== 'planType' && slot !== 'distributionAmount'))));
  // What is paid in, and as what, is told beside it; what the account is made of is asked.
  if (intent === 'plan_inplan_roth') for (const slot of ['planAfterTaxPct', 'planRothTotal'] as const) stated.delete(slot);
  return stated;
}

import type { Authority } from '../authority.ts';
import { evaluate } from '../evaluate.ts';
import type { IraFacts, PlanFacts } from '../facts.ts';
import { ONE_CONTRACT } from '../law/authorities.ts';
import type { Money } from '../money.ts';
import type { Bounded, Figures, Note } from '../outcome.ts';
import { missing, note } from '../refusal.ts';
import type { SpreadFacts } from '../years/facts.ts';
import { closedByPlan, toAskThePlan } from './terms.ts';
import type { PlanTerm, PlanTerms } from './terms.ts';

/** What a strategy starts from. */
export type CaseFacts = IraFacts | PlanFacts;
/** What it can make of that. */
export type MadeFacts = CaseFacts | SpreadFacts;

export const STRATEGY_IDS = [
  'rollInFirst', 'rollInPart', 'qcdFirst', 'hsaFunding', 'convertAll', 'convertBasisOnly', 'waitForJanuary', 'spreadConversion', 'spouseConverts',
  'noticeSplit', 'preTaxDirectAfterTax60', 'allToRoth', 'inPlanRoth', 'inServiceAfterTax', 'allCash', 'leaveInPlan',
] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

/** What a person chooses for a strategy beside the facts of the case. Money is text in dollars; what is absent was not said. */
export interface Choice {
  /** How much of it: moved to a plan or an HSA, given to charity, or paid out of the after-tax account. */
  readonly amount?: Money | undefined;
  /** Whom the health plan covers on the day of the transfer to the HSA. */
  readonly coverage?: 'selfOnly' | 'family' | undefined;
  /** Everything else paid into the HSA for the year, by whomever. */
  readonly hsaContributed?: Money | undefined;
  /** Whether money from an IRA has gone into an HSA before. */
  readonly hsaFundedBefore?: boolean | undefined;
  /** Whether the person may pay into an HSA at all. */
  readonly hsaEligible?: boolean | undefined;
  /** The spouse's own IRAs and what would be converted of them. */
  readonly spouse?: IraFacts | undefined;
  /** Over how many years, 2 to 10 inclusive. */
  readonly years?: number | undefined;
  /** Growth of each of the years, a fraction from −0.5 to 1 inclusive; none where absent. */
  readonly growthRate?: string | undefined;
  /** What is known of next year; the rest is carried over. */
  readonly nextYear?: Partial<Omit<IraFacts, 'kind'>> | undefined;
}

/** A strategy followed: the case or cases it makes, to be computed each on its own form. */
export interface Followed {
  readonly cases: readonly [MadeFacts, ...MadeFacts[]];
  readonly cautions: readonly Note[];
  /** The cases are two people's: what one has left of basis is never the other's. */
  readonly ofTwoPeople?: boolean;
}

/** What comes of a strategy that is open. */
export interface Considered extends Followed {
  readonly outcomes: readonly (Figures | Bounded)[];
  readonly deadline: Note;
}

/**
 * A what-if with a name: other facts, nothing more. Its effect is what `evaluate` makes of them beside `evaluate(facts)`;
 * the case it starts from is never touched.
 */
export interface Strategy {
  readonly id: StrategyId;
  readonly kind: CaseFacts['kind'];
  readonly authority: Authority;
  /** Which terms of the plan it rests on, for these facts. */
  readonly needs: (facts: CaseFacts) => readonly PlanTerm[];
  /** `'open'`, or why it is not: the plan does not allow it, a fact is missing, or it would change nothing. */
  readonly open: (facts: CaseFacts, choice?: Choice, terms?: PlanTerms) => 'open' | Note;
  /** The facts with the strategy followed; of two cases, the one that converts. Facts it cannot be followed from come back unchanged. */
  readonly apply: (facts: CaseFacts, choice?: Choice) => MadeFacts;
  /** Everything that comes of it, or why it is not open. */
  readonly consider: (facts: CaseFacts, choice?: Choice, terms?: PlanTerms) => Considered | Note;
}

/** One strategy as it is written down. */
export interface Definition<F extends CaseFacts> {
  readonly id: StrategyId;
  readonly kind: F['kind'];
  readonly authority: Authority;
  readonly needs?: (facts: F) => readonly PlanTerm[];
  /** Why it would be of no use although it could be followed. */
  readonly why?: (facts: F, choice: Choice, terms: PlanTerms) => Note | undefined;
  /** What it makes of the facts, or why it cannot be followed from them. */
  readonly follow: (facts: F, choice: Choice, terms: PlanTerms) => Followed | Note;
  readonly deadline: (facts: F) => Note;
}

export function isNote(result: object): result is Note {
  return 'code' in result;
}

/**
 * Facts that contradict one another close every strategy: they are to be mended first. Facts that are only missing do not,
 * because a strategy may need fewer of them.
 */
export function strategyOf<F extends CaseFacts>(definition: Definition<F>): Strategy {
  const { id, kind, authority } = definition;
  const isOwn = (facts: CaseFacts): facts is F => facts.kind === kind;
  const needs = (facts: F): readonly PlanTerm[] => definition.needs?.(facts) ?? [];

  const consider = (facts: CaseFacts, choice: Choice = {}, terms: PlanTerms = {}): Considered | Note => {
    if (!isOwn(facts)) return note('otherAccount', authority, [], { account: kind });
    const base = evaluate(facts);
    if (base.status === 'refused' && base.note.code !== 'missingFacts') return base.note;
    const closed = closedByPlan(needs(facts), terms) ?? definition.why?.(facts, choice, terms);
    if (closed) return closed;
    const followed = definition.follow(facts, choice, terms);
    if (isNote(followed)) return followed;
    const outcomes: (Figures | Bounded)[] = [];
    for (const one of followed.cases) {
      const outcome = evaluate(one);
      if (outcome.status === 'refused') return outcome.note;
      // Ranges of two forms have no common ends.
      if (outcome.status === 'bounded' && followed.cases.length > 1) return missing(ONE_CONTRACT, [outcome.decidedBy]).note;
      outcomes.push(outcome);
    }
    return { ...followed, outcomes, cautions: [...toAskThePlan(needs(facts), terms), ...followed.cautions], deadline: definition.deadline(facts) };
  };

  return {
    id, kind, authority, consider,
    needs: (facts) => (isOwn(facts) ? needs(facts) : []),
    open: (facts, choice, terms) => {
      const considered = consider(facts, choice, terms);
      return isNote(considered) ? considered : 'open';
    },
    apply: (facts, choice = {}) => {
      const followed = isOwn(facts) ? definition.follow(facts, choice, {}) : undefined;
      return followed && !isNote(followed) ? followed.cases.at(-1) ?? facts : facts;
    },
  };
}

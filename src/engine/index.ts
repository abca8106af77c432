/** The engine's door: law and arithmetic, from facts to figures. Everything outside `engine/` imports from here only. */
export type { Authority, IsoDate } from './authority.ts';
export type { Line, LineId, Form8606LineId, PlanLineId, TaxLineId } from './line.ts';
export type { Allocation, Bounded, Figures, Note, Outcome, Refused } from './outcome.ts';
export type { NoteCode } from './notes.ts';
export { NOTE_CODES } from './notes.ts';
export type { Destination, FactName, Facts, IraFacts, PlanFacts } from './facts.ts';
export { iraFacts, planFacts } from './facts.ts';
export type { Money } from './money.ts';
export { addMoney, cents, compareMoney, divideMoney, MOST_MONEY, perMille, subtractMoney, timesMoney } from './money.ts';
export { evaluate } from './evaluate.ts';
export { KINDS as kinds } from './kinds.ts';
export { atThreePlaces } from './form8606.ts';
export { knownYears, taxYear, taxYears } from './law/index.ts';
export type { Bracket, BracketId, FilingStatus, Limit, LimitId, PhaseOut, PhaseOutId, TaxYear } from './law/taxYear.ts';
export { compare, strategies } from './strategies/index.ts';
export type { Strategy, StrategyId } from './strategies/index.ts';

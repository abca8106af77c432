export { strategies } from './all.ts';
export { compare } from './compare.ts';
export type { Comparison, Reading, Row, Wanted } from './compare.ts';
export type { Change } from './keyFigures.ts';
export type { KeyFigure, StrategyLineId } from './lines.ts';
export { STRATEGY_IDS } from './strategy.ts';
export type { CaseFacts, Choice, MadeFacts, Strategy, StrategyId } from './strategy.ts';
export type { PlanTerm, PlanTerms } from './terms.ts';

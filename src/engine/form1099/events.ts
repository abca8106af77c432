import type { FACTS_OF } from './amounts.ts';

/** What Form 1099-R shows of one kind of event. */
export interface EventRule {
  /** Which amounts make box 1. */
  readonly amounts: keyof typeof FACTS_OF;
  /** Box 2a: nothing, the part that is taxed, all of it (the owner works out the taxable part), or not to be expected. */
  readonly box2a: 'nothing' | 'taxedPart' | 'all' | 'open';
  /** Box 4: nothing on a direct rollover, a fifth of what is taxed, as stated, or not to be expected. */
  readonly box4: 'nothing' | 'fifth' | 'asStated' | 'open';
  /** Box 5: the part that is not taxed, or not to be expected. */
  readonly box5: 'untaxedPart' | 'open';
}

/**
 * The events whose form is known. An HSA funding distribution is not among them: it has no code of its own that was confirmed.
 * @see Instructions for Forms 1099-R and 5498
 */
export const EVENTS = {
  planToTraditionalDirect: { amounts: 'plan', box2a: 'nothing', box4: 'nothing', box5: 'untaxedPart' },
  planToRothDirect: { amounts: 'plan', box2a: 'taxedPart', box4: 'nothing', box5: 'untaxedPart' },
  /** All pre-tax money to a traditional IRA and all after-tax money to a Roth IRA, or as `toRoth` says. */
  planSplit: { amounts: 'plan', box2a: 'taxedPart', box4: 'nothing', box5: 'untaxedPart' },
  inPlanRoth: { amounts: 'plan', box2a: 'taxedPart', box4: 'nothing', box5: 'untaxedPart' },
  planCash: { amounts: 'plan', box2a: 'taxedPart', box4: 'fifth', box5: 'untaxedPart' },
  /** A plan loan set off against the account because work or the plan ended. What is held back can come only from cash beside it. */
  loanOffset: { amounts: 'plan', box2a: 'taxedPart', box4: 'open', box5: 'untaxedPart' },
  designatedRothDirect: { amounts: 'roth', box2a: 'nothing', box4: 'nothing', box5: 'untaxedPart' },
  designatedRothCash: { amounts: 'roth', box2a: 'taxedPart', box4: 'fifth', box5: 'untaxedPart' },
  iraConversion: { amounts: 'whole', box2a: 'all', box4: 'asStated', box5: 'open' },
  qcd: { amounts: 'whole', box2a: 'all', box4: 'open', box5: 'open' },
  iraToPlan: { amounts: 'whole', box2a: 'nothing', box4: 'nothing', box5: 'open' },
  recharacterization: { amounts: 'whole', box2a: 'nothing', box4: 'nothing', box5: 'open' },
  rothIraDistribution: { amounts: 'whole', box2a: 'open', box4: 'open', box5: 'open' },
  contributionReturned: { amounts: 'returned', box2a: 'taxedPart', box4: 'open', box5: 'open' },
} as const satisfies Readonly<Record<string, EventRule>>;

export type Form1099Event = keyof typeof EVENTS;

export function isEvent(name: string): name is Form1099Event {
  return Object.hasOwn(EVENTS, name);
}

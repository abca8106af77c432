import type { Authority } from '../authority.ts';
import type { TaxNoteCode } from '../tax/notes.ts';

const readOn = '2026-11-22';

/** The fifty states and the District of Columbia, as the post office writes them. */
export const STATES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DC', 'DE', 'FL', 'GA', 'HI', 'IA', 'ID', 'IL', 'IN', 'KS', 'KY', 'LA', 'MA', 'MD', 'ME', 'MI', 'MN', 'MO', 'MS',
  'MT', 'NC', 'ND', 'NE', 'NH', 'NJ', 'NM', 'NV', 'NY', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VA', 'VT', 'WA', 'WI', 'WV', 'WY',
] as const;
export type State = (typeof STATES)[number];

/** What is sure about how a state treats plan and IRA income. `never`: the state takes nothing of it, from anybody. */
export interface StateRule {
  readonly note: TaxNoteCode;
  readonly never: boolean;
  readonly authority: Authority;
}

const own = (kind: Authority['kind'], cite: string, settled?: false): Authority => ({ kind, cite, readOn, ...(settled === false && { settled }) });
const noTax: StateRule = { note: 'stateNoTax', never: true, authority: own('statute', 'State law: no income tax on this income') };

/** States with a rule that is sure; of the others only that their own instructions decide. Taxes of Washington on certain gains do not reach this income. */
export const STATE_RULES: Readonly<Partial<Record<State, StateRule>>> = {
  AK: noTax, FL: noTax, NH: noTax, NV: noTax, SD: noTax, TN: noTax, TX: noTax, WA: noTax, WY: noTax,
  IL: { note: 'stateIllinois', never: true, authority: own('statute', '35 ILCS 5/203(a)(2)(F)') },
  MA: { note: 'stateMassachusetts', never: false, authority: own('publication', 'Massachusetts Department of Revenue: distributions from an IRA') },
  NJ: { note: 'stateNewJersey', never: false, authority: own('publication', 'New Jersey Division of Taxation: IRA worksheet') },
  PA: { note: 'statePennsylvania', never: false, authority: own('regulation', '61 Pa. Code 101.6') },
  MS: { note: 'stateMississippi', never: false, authority: own('publication', 'Mississippi Department of Revenue: retirement income') },
  IA: { note: 'stateIowa', never: false, authority: own('publication', 'Iowa Department of Revenue: retirement income') },
  CA: { note: 'stateCalifornia', never: false, authority: own('publication', 'California Franchise Tax Board: IRAs and HSAs', false) },
};

/** Where nothing surer is known. */
export const STATE_INSTRUCTIONS: Authority = own('publication', 'The instructions of your state’s return');

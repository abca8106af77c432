import type { PlanRules } from '../plans/planRules.ts';
import type { OtherLanguages } from './understand/language.ts';
import type { Locale, Wording } from './wording.ts';

export type Wordings = Readonly<Partial<Record<Locale, Wording>>> & { readonly en: Wording };

/** All that a turn needs besides the session and what was said. */
export interface House {
  readonly wordings: Wordings;
  /** Small words of languages that are not spoken here, so that they are recognised and answered politely. */
  readonly otherLanguages: OtherLanguages;
  readonly plan: PlanRules;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

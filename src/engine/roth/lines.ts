/** Form 8606 Part III, for Roth IRA distributions that are not qualified. */
export const PART_THREE_LINES = ['8606.19', '8606.20', '8606.21', '8606.22', '8606.23', '8606.24', '8606.25a', '8606.25b', '8606.25c'] as const;

export type PartThreeLineId = (typeof PART_THREE_LINES)[number];

/**
 * `contributions`, the conversions and `earnings` are what of each comes out, after the first-home money of a person whose
 * five years are over; they sum to `distribution`. `recapture` is the converted money taken too early, `early` what the
 * additional tax falls on. `clockEnds` is the first year in which the five tax years are over.
 */
export const ROTH_IRA_LINES = [
  'rothIra.distribution', 'rothIra.firstHome', 'rothIra.contributions', 'rothIra.conversions', 'rothIra.earnings',
  'rothIra.contributionsLeft', 'rothIra.conversionsLeft', 'rothIra.clockEnds',
  'rothIra.qualified', 'rothIra.taxable', 'rothIra.recapture', 'rothIra.exempt', 'rothIra.early', 'rothIra.additionalTax',
] as const;

/** One year's conversions: what of each part comes out, what of it is recaptured, and the year in which recapture ends. */
export const CONVERSION_PARTS = ['taxable', 'nontaxable', 'recapture', 'clockEnds'] as const;
export type ConversionPart = (typeof CONVERSION_PARTS)[number];

/** Of a payout from a plan's Roth account: `kept…` is what is not rolled over, `enters…` what it becomes in the account it goes to. */
export const PLAN_ROTH_LINES = [
  'planRoth.balance', 'planRoth.basis', 'planRoth.ratio', 'planRoth.distribution', 'planRoth.contributions', 'planRoth.earnings', 'planRoth.clockEnds', 'planRoth.qualified',
  'planRoth.rollover', 'planRoth.entersAsContributions', 'planRoth.entersAsEarnings', 'planRoth.rothIraClockEnds',
  'planRoth.kept', 'planRoth.keptContributions', 'planRoth.keptEarnings',
  'planRoth.taxable', 'planRoth.withholding', 'planRoth.early', 'planRoth.additionalTax',
] as const;

export type PlanRothLineId = (typeof PLAN_ROTH_LINES)[number];
export type FixedRothLineId = PartThreeLineId | (typeof ROTH_IRA_LINES)[number] | PlanRothLineId;
/** `rothIra.conversion.N.taxable`, N being the year of the conversion. */
export type ConversionLineId = `rothIra.conversion.${number}.${ConversionPart}`;
export type RothLineId = FixedRothLineId | ConversionLineId;

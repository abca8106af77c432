import { z } from 'zod';
import { iraFacts } from '../facts.ts';

/** The lines of Parts I to III, in the order of the form. */
export const FORM_ORDER = [
  '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15a', '15b', '15c', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25a', '25b', '25c',
] as const;
export type FormLine = (typeof FORM_ORDER)[number];

/** Text as written: dollars, or on line 10 a decimal with as many places as were used. */
const written = z.string().max(60).optional();
const lines = z.strictObject(Object.fromEntries(FORM_ORDER.map((line) => [line, written])) as Record<FormLine, typeof written>);

const { shape } = iraFacts;

/**
 * A Form 8606 that somebody filled in, and as far as known what it should rest on. A line that is absent was not read to us;
 * it is not taken for a mistake.
 * @see Form 8606
 */
export const checkForm8606Facts = z.strictObject({
  kind: z.literal('checkForm8606'),
  taxYear: shape.taxYear,
  lines,
  priorBasis: shape.priorBasis,
  newNondeductible: shape.newNondeductible,
  lateNondeductible: shape.lateNondeductible,
  iraBasis: shape.iraBasis,
  iraYearEnd: shape.iraYearEnd,
  iraTotal: shape.iraTotal,
  outstandingRollovers: shape.outstandingRollovers,
  iraOtherDistributions: shape.iraOtherDistributions,
  /** Dollars, or `"all"`: then nothing was left on Dec 31. */
  convertAmount: shape.convertAmount,
  rolloverToPlan: shape.rolloverToPlan,
  qcdAmount: shape.qcdAmount,
  hsaFundingAmount: shape.hsaFundingAmount,
  rmdAmount: shape.rmdAmount,
});
export type CheckForm8606Facts = z.infer<typeof checkForm8606Facts>;

export const CHECK_MONEY = [
  'priorBasis', 'newNondeductible', 'lateNondeductible', 'iraBasis', 'iraYearEnd', 'iraTotal', 'outstandingRollovers', 'iraOtherDistributions',
  'convertAmount', 'rolloverToPlan', 'qcdAmount', 'hsaFundingAmount', 'rmdAmount',
] as const;

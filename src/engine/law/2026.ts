import type { TaxYear } from './taxYear.ts';
import { brackets, source } from './taxYear.ts';

const readOn = '2026-11-22';
const cola = source('notice', 'Notice 2025-67', readOn);
const indexed = source('notice', 'Rev. Proc. 2025-32', readOn);
const statute = source('statute', 'IRC 408A(c)(3), 219(g)', readOn);
const hsaLimits = source('statute', 'IRC 223(b), as indexed', readOn);
const hsaCatchUp = source('statute', 'IRC 223(b)(3)', readOn);
const charity = source('statute', 'IRC 408(d)(8), as indexed', readOn);
const obbba = source('statute', 'P.L. 119-21', readOn);

/** Tax year 2026. */
export const taxYear2026: TaxYear = {
  year: 2026,
  limits: {
    iraContribution: { usd: '7500', source: cola },
    iraCatchUp50: { usd: '1100', source: cola },
    deferral: { usd: '24500', source: cola },
    planCatchUp50: { usd: '8000', source: cola },
    planCatchUp60to63: { usd: '11250', source: cola },
    annualAdditions: { usd: '72000', source: cola },
    compensation: { usd: '360000', source: cola },
    simpleDeferral: { usd: '17000', source: cola },
    rothCatchUpWages: { usd: '150000', source: cola },
    hsaSelfOnly: { usd: '4400', source: hsaLimits },
    hsaFamily: { usd: '8750', source: hsaLimits },
    hsaCatchUp55: { usd: '1000', source: hsaCatchUp },
    qcd: { usd: '111000', source: charity },
    qcdSplitInterest: { usd: '55000', source: charity },
    standardDeductionSingle: { usd: '16100', source: indexed },
    standardDeductionJoint: { usd: '32200', source: indexed },
    standardDeductionHeadOfHousehold: { usd: '24150', source: indexed },
    extraDeductionUnmarried: { usd: '2050', source: indexed },
    extraDeductionMarriedEach: { usd: '1650', source: indexed },
    seniorDeductionEach: { usd: '6000', source: obbba },
  },
  phaseOuts: {
    rothSingle: { from: '153000', to: '168000', source: cola },
    rothJoint: { from: '242000', to: '252000', source: cola },
    rothMarriedSeparate: { from: '0', to: '10000', source: statute },
    deductionCoveredSingle: { from: '81000', to: '91000', source: cola },
    deductionCoveredJoint: { from: '129000', to: '149000', source: cola },
    deductionSpouseCovered: { from: '242000', to: '252000', source: cola },
    deductionMarriedSeparate: { from: '0', to: '10000', source: statute },
  },
  brackets: {
    single: brackets('12400', '50400', '105700', '201775', '256225', '640600'),
    joint: brackets('24800', '100800', '211400', '403550', '512450', '768700'),
    marriedSeparate: brackets('12400', '50400', '105700', '201775', '256225', '384350'),
    // Published tables disagree at two starts; IRC 1(f)(7) rounds these down to 50, which leaves 201750 and 256200.
    headOfHousehold: brackets('17700', '67450', '105700', '201750', '256200', '640600'),
  },
  bracketSource: indexed,
  qcdCodeY: 'expected',
};

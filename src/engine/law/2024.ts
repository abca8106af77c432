import type { TaxYear } from './taxYear.ts';
import { brackets, source } from './taxYear.ts';

const readOn = '2026-11-22';
const cola = source('notice', 'Notice 2023-75', readOn);
const indexed = source('notice', 'Rev. Proc. 2023-34', readOn);
const statute = source('statute', 'IRC 408A(c)(3), 219(g)', readOn);
const hsaLimits = source('statute', 'IRC 223(b), as indexed', readOn);
const hsaCatchUp = source('statute', 'IRC 223(b)(3)', readOn);
const charity = source('statute', 'IRC 408(d)(8), as indexed', readOn);

/** Tax year 2024. */
export const taxYear2024: TaxYear = {
  year: 2024,
  limits: {
    iraContribution: { usd: '7000', source: cola },
    iraCatchUp50: { usd: '1000', source: cola },
    deferral: { usd: '23000', source: cola },
    planCatchUp50: { usd: '7500', source: cola },
    annualAdditions: { usd: '69000', source: cola },
    compensation: { usd: '345000', source: cola },
    simpleDeferral: { usd: '16000', source: cola },
    hsaSelfOnly: { usd: '4150', source: hsaLimits },
    hsaFamily: { usd: '8300', source: hsaLimits },
    hsaCatchUp55: { usd: '1000', source: hsaCatchUp },
    qcd: { usd: '105000', source: charity },
    qcdSplitInterest: { usd: '53000', source: charity },
    standardDeductionSingle: { usd: '14600', source: indexed },
    standardDeductionJoint: { usd: '29200', source: indexed },
    standardDeductionHeadOfHousehold: { usd: '21900', source: indexed },
    extraDeductionUnmarried: { usd: '1950', source: indexed },
    extraDeductionMarriedEach: { usd: '1550', source: indexed },
  },
  phaseOuts: {
    rothSingle: { from: '146000', to: '161000', source: cola },
    rothJoint: { from: '230000', to: '240000', source: cola },
    rothMarriedSeparate: { from: '0', to: '10000', source: statute },
    deductionCoveredSingle: { from: '77000', to: '87000', source: cola },
    deductionCoveredJoint: { from: '123000', to: '143000', source: cola },
    deductionSpouseCovered: { from: '230000', to: '240000', source: cola },
    deductionMarriedSeparate: { from: '0', to: '10000', source: statute },
  },
  brackets: {
    single: brackets('11600', '47150', '100525', '191950', '243725', '609350'),
    joint: brackets('23200', '94300', '201050', '383900', '487450', '731200'),
    marriedSeparate: brackets('11600', '47150', '100525', '191950', '243725', '365600'),
    headOfHousehold: brackets('16550', '63100', '100500', '191950', '243700', '609350'),
  },
  bracketSource: indexed,
  qcdCodeY: 'no',
};

import type { TaxYear } from './taxYear.ts';
import { brackets, source } from './taxYear.ts';

const readOn = '2026-11-22';
const cola = source('notice', 'Notice 2024-80', readOn);
const indexed = source('notice', 'Rev. Proc. 2024-40', readOn);
const statute = source('statute', 'IRC 408A(c)(3), 219(g)', readOn);
const hsaLimits = source('statute', 'IRC 223(b), as indexed', readOn);
const hsaCatchUp = source('statute', 'IRC 223(b)(3)', readOn);
const charity = source('statute', 'IRC 408(d)(8), as indexed', readOn);
const obbba = source('statute', 'P.L. 119-21', readOn);

/** Tax year 2025. */
export const taxYear2025: TaxYear = {
  year: 2025,
  limits: {
    iraContribution: { usd: '7000', source: cola },
    iraCatchUp50: { usd: '1000', source: cola },
    deferral: { usd: '23500', source: cola },
    planCatchUp50: { usd: '7500', source: cola },
    planCatchUp60to63: { usd: '11250', source: cola },
    annualAdditions: { usd: '70000', source: cola },
    compensation: { usd: '350000', source: cola },
    simpleDeferral: { usd: '16500', source: cola },
    hsaSelfOnly: { usd: '4300', source: hsaLimits },
    hsaFamily: { usd: '8550', source: hsaLimits },
    hsaCatchUp55: { usd: '1000', source: hsaCatchUp },
    qcd: { usd: '108000', source: charity },
    qcdSplitInterest: { usd: '54000', source: charity },
    standardDeductionSingle: { usd: '15750', source: obbba },
    standardDeductionJoint: { usd: '31500', source: obbba },
    standardDeductionHeadOfHousehold: { usd: '23625', source: obbba },
    extraDeductionUnmarried: { usd: '2000', source: indexed },
    extraDeductionMarriedEach: { usd: '1600', source: indexed },
    seniorDeductionEach: { usd: '6000', source: obbba },
  },
  phaseOuts: {
    rothSingle: { from: '150000', to: '165000', source: cola },
    rothJoint: { from: '236000', to: '246000', source: cola },
    rothMarriedSeparate: { from: '0', to: '10000', source: statute },
    deductionCoveredSingle: { from: '79000', to: '89000', source: cola },
    deductionCoveredJoint: { from: '126000', to: '146000', source: cola },
    deductionSpouseCovered: { from: '236000', to: '246000', source: cola },
    deductionMarriedSeparate: { from: '0', to: '10000', source: statute },
  },
  brackets: {
    single: brackets('11925', '48475', '103350', '197300', '250525', '626350'),
    joint: brackets('23850', '96950', '206700', '394600', '501050', '751600'),
    marriedSeparate: brackets('11925', '48475', '103350', '197300', '250525', '375800'),
    headOfHousehold: brackets('17000', '64850', '103350', '197300', '250500', '626350'),
  },
  bracketSource: indexed,
  qcdCodeY: 'optional',
};

import { allCash, allToRoth, leaveInPlan } from './payouts.ts';
import { convertAll, convertBasisOnly } from './convert.ts';
import { hsaFunding } from './hsaFunding.ts';
import { inPlanRoth, inServiceAfterTax } from './insidePlan.ts';
import { noticeSplit, preTaxDirectAfterTax60 } from './split.ts';
import { qcdFirst } from './qcdFirst.ts';
import { rollInFirst, rollInPart } from './rollIn.ts';
import { spouseConverts } from './spouseConverts.ts';
import { spreadConversion } from './spreadConversion.ts';
import type { Strategy } from './strategy.ts';
import { waitForJanuary } from './waitForJanuary.ts';

/** Every strategy, in the order worth showing. */
export const strategies: readonly Strategy[] = [
  rollInFirst, rollInPart, qcdFirst, hsaFunding, convertAll, convertBasisOnly, waitForJanuary, spreadConversion, spouseConverts,
  noticeSplit, preTaxDirectAfterTax60, allToRoth, inPlanRoth, inServiceAfterTax, allCash, leaveInPlan,
];

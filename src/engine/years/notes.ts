/** Notes and refusals of a plan over several years. */
export const SPREAD_NOTES = [
  'yearsOutOfRange', 'growthOutOfRange', 'spreadRmd', 'spreadTwoAmounts',
  'growthAssumed', 'growthNone', 'paidInEachYear', 'spreadSameTotal', 'notAllConverted', 'spreadRestStays', 'spreadShort', 'rmdMayStart',
] as const;

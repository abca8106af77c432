/** What every strategy is judged by. `leaves` is what goes from the IRAs without using basis; `basisLeft` is after-tax money not yet got back. */
export const KEY_FIGURES = ['taxable', 'taxFree', 'toRoth', 'withheld', 'leaves', 'basisLeft', 'tax'] as const;
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** `today.*`: as things stand; `strategy.*`: with the strategy followed; `change.*`: how far the two lie apart, whichever is larger. */
export type StrategyLineId = `${'today' | 'strategy' | 'change'}.${KeyFigure}`;

import { addMoney } from '../engine/index.ts';

/** A fact that says there are no amounts. */
export const NONE = 'none';

/** An amount of one year; the year is empty where it is not known. `mark` tells more of its kind. */
export interface OfYear {
  readonly year: string;
  readonly amount: string;
  readonly mark: string;
}

/** Amounts by their years as one fact keeps them: `2023:30000:n;2024:5000:`. */
export function writeByYear(amounts: readonly OfYear[]): string {
  return amounts.map(({ year, amount, mark }) => `${year}:${amount}:${mark}`).join(';');
}

/** The amounts of a fact, the oldest first; what is of one year and one kind is one amount. */
export function readByYear(text: string): OfYear[] {
  const found = new Map<string, OfYear>();
  for (const part of text.split(';')) {
    const [year = '', amount = '', mark = ''] = part.split(':');
    if (amount === '') continue;
    const before = found.get(`${year}:${mark}`);
    found.set(`${year}:${mark}`, { year, mark, amount: before ? addMoney(before.amount, amount) : amount });
  }
  return [...found.values()].toSorted((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : 0));
}

import { taxYear2024 } from './2024.ts';
import { taxYear2025 } from './2025.ts';
import { taxYear2026 } from './2026.ts';
import type { TaxYear } from './taxYear.ts';

/** Every tax year with figures, oldest first. A year whose figures are not published is not here and is refused by name. */
export const taxYears: readonly TaxYear[] = [taxYear2024, taxYear2025, taxYear2026];

/** The figures of one tax year, or `undefined` when they are not known. */
export function taxYear(year: number): TaxYear | undefined {
  return taxYears.find((known) => known.year === year);
}

/** The newest year with figures. */
export const newestYear: number = taxYear2026.year;

/** The known years for people: "2024, 2025, 2026". */
export const knownYears: string = taxYears.map(({ year }) => year).join(', ');

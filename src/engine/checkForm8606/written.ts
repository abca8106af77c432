import { readAmount } from '../checks.ts';
import { READABLE } from '../law/authorities.ts';
import { dec } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, refuse } from '../refusal.ts';
import { FORM_ORDER } from './facts.ts';
import type { CheckForm8606Facts, FormLine } from './facts.ts';

/** The form as it was written. */
export interface Written {
  /** Dollars, and on line 10 the decimal; below zero where somebody wrote so. */
  readonly values: ReadonlyMap<FormLine, Dec>;
  /** Places of line 10 as written; `undefined` when it was not read to us. */
  readonly places: number | undefined;
  /** No amount has cents: then what is reckoned with line 10 is rounded to the dollar as well. */
  readonly wholeDollars: boolean;
  /** A line as something that another may rest on: as written, unless it stands below zero. */
  readonly sound: (line: FormLine) => Dec | undefined;
}

const DECIMAL = /^(?:\d{1,6}(?:\.\d{0,58})?|\.\d{1,58})$/;
/** Lines that are put in, not reckoned: a sum below zero is a mistake to be shown, an amount paid in below zero is none. */
const PUT_IN: ReadonlySet<FormLine> = new Set<FormLine>(['1', '2', '4', '6', '7', '8', '15b', '19', '20', '22', '24', '25b']);

/** Every line that was written, or the first that cannot be read. */
export function readWritten({ lines }: CheckForm8606Facts): Written | Refused {
  const values = new Map<FormLine, Dec>();
  let places: number | undefined;
  let wholeDollars = true;
  for (const line of FORM_ORDER) {
    const text = lines[line];
    if (text === undefined) continue;
    if (line === '10') {
      if (!DECIMAL.test(text)) return refuse('rateOutOfRange', READABLE, ['lines'], { fact: 'lines' });
      values.set(line, dec(text));
      places = text.split('.')[1]?.length ?? 0;
      continue;
    }
    const below = text.startsWith('-') && !PUT_IN.has(line);
    const amount = readAmount(below ? text.slice(1) : text, 'lines');
    if (isRefused(amount)) return amount;
    values.set(line, below ? amount.negated() : amount);
    if (!amount.isInteger()) wholeDollars = false;
  }
  const sound = (line: FormLine): Dec | undefined => {
    const value = values.get(line);
    return value?.isNegative() ? undefined : value;
  };
  return { values, places, wholeDollars, sound };
}

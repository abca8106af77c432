import type { FormLines } from './formLines.ts';
import { quote } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** The fewest lines that make a form one can check. */
const FEWEST = 2;
const FORM = '8606.';

/** The lines of a Form 8606 as they were read to us, with as many places as were said: `6=71200;10=0.13`. */
export function formFacts(sheet: Sheet, lines: FormLines): void {
  const named = [...lines].filter(([name]) => name.startsWith(FORM));
  if (named.length < FEWEST) return;
  const { reading } = sheet.said;
  const [first, last] = [named[0]?.[1], named.at(-1)?.[1]];
  sheet.stated.set('formLines', { value: named.map(([name, mention]) => `${name.slice(FORM.length)}=${mention.value}`).join(';').slice(0, 400), words: first && last ? quote(reading, first.from, last.to) : '' });
}

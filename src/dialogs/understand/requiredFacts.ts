import type { Intent } from '../slots.ts';
import { birthFacts } from './born.ts';
import { nearness } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Facts that only a required distribution needs: birth, the value on the December 31 before, a gift to charity. */
export function requiredFacts(sheet: Sheet, asked: Intent | undefined): void {
  const { said } = sheet;
  for (const [slot, fact] of birthFacts(said)) sheet.stated.set(slot, fact);
  if (asked !== 'rmd_qcd_hfd') return;
  const [qcd] = said.all('qcd');
  if (qcd && !sheet.has('qcdAmount')) sheet.putWords('qcdPlanned', true, qcd);
  const before = sheet.of('iraBalance', 'iraYearEnd', 'planBalance').find((amount) => nearness(amount, 'yearEnd', 'lastYear') > 0.3 && nearness(amount, 'afterConverting', 'thisYear') < 0.3);
  if (before) sheet.put('priorYearEnd', before.mention.value, before);
}

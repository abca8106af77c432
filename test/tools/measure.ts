import { readFileSync } from 'node:fs';
import { understand } from '../../src/dialogs/understand/index.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';
import { lexicon as spanish } from '../../src/messages/es.lexicon.ts';

// Usage: measure.ts FILE,FILE [s|i|c]. `s` prints slot differences, `i` intent differences, `c` the confusions, `e` the Spanish cases instead of the English ones.
const files = (process.argv[2] ?? '').split(',');
const show = process.argv[3] ?? '';

interface Expected { readonly account: string; readonly intent: string; readonly slots: Record<string, unknown> }
interface Item { readonly id: string; readonly text: string; readonly expected: Expected; readonly later: boolean }

/** Single messages, and the first turn of each multi-turn case; with `t` all turns, whose facts add up. */
function items(line: string): Item[] {
  const record = JSON.parse(line);
  if ((record.kind === 'es') !== show.includes('e')) return [];
  if (!record.turns) return [{ id: record.id, text: record.text, expected: record.expected, later: false }];
  const turns: readonly { user: string; expected: Expected }[] = show.includes('t') ? record.turns : record.turns.slice(0, 1);
  return turns.map(({ user, expected }, at) => ({ id: `${record.id}${at > 0 ? `/${at}` : ''}`, text: user, expected, later: at > 0 }));
}

const lexicon = show.includes('e') ? spanish : english;
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const same = (a: unknown, b: unknown): boolean => (typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 0.011 : String(a).toLowerCase() === String(b).toLowerCase());
let n = 0;
let account = 0;
let intent = 0;
let slots = 0;
let right = 0;
let got = 0;
let gold = 0;
const confusion: Record<string, number> = {};
let said: Record<string, unknown> = {};
let about: 'ira' | 'plan' | undefined;
for (const file of files) for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) for (const item of items(line)) {
  const { expected } = item;
  if (!item.later) {
    said = {};
    about = undefined;
  }
  const known = Object.values(said).filter((value) => typeof value === 'number').map(String);
  const understood = understand(item.text, lexicon, { ...(about ? { account: about } : {}), known, ...(said['iraTotal'] === undefined ? {} : { iraTotal: String(said['iraTotal']) }) });
  about = understood.account === 'ira' || understood.account === 'plan' ? understood.account : about;
  for (const [slot, { value }] of understood.stated) said[slot] = typeof value === 'string' && value !== 'all' && !Number.isNaN(Number(value)) ? Number(value) : value;
  const hits = Object.entries(expected.slots).filter(([slot, value]) => slot in said && same(said[slot], value)).length;
  const saidCount = Object.keys(said).length;
  const goldCount = Object.keys(expected.slots).length;
  const precision = saidCount ? hits / saidCount : goldCount ? 0 : 1;
  const recall = goldCount ? hits / goldCount : 1;
  n += 1;
  account += Number(understood.account === expected.account);
  intent += Number(understood.intent === expected.intent);
  slots += precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  right += hits;
  got += saidCount;
  gold += goldCount;
  if (understood.intent !== expected.intent) confusion[`${expected.intent} -> ${understood.intent}`] = (confusion[`${expected.intent} -> ${understood.intent}`] ?? 0) + 1;
  const extra = Object.entries(said).filter(([slot, value]) => !(slot in expected.slots && same(expected.slots[slot], value))).map(([slot, value]) => `${slot}=${value}`);
  const missed = Object.entries(expected.slots).filter(([slot, value]) => !(slot in said && same(said[slot], value))).map(([slot, value]) => `${slot}=${value}`);
  if ((show.includes('i') && understood.intent !== expected.intent) || (show.includes('s') && extra.length + missed.length > 0)) {
    say(`${item.id} [${expected.account}/${expected.intent}]${understood.intent !== expected.intent ? ` GOT ${understood.intent}` : ''}\n   ${item.text}\n   extra ${extra.join(' ')} | missed ${missed.join(' ')}`);
  }
}
for (const [pair, count] of Object.entries(confusion).toSorted((a, b) => b[1] - a[1]).slice(0, show.includes('c') ? 40 : 0)) say(`${count} ${pair}`);
say(JSON.stringify({ n, account: (10 * account / n).toFixed(2), intent: (20 * intent / n).toFixed(2), slots: (25 * slots / n).toFixed(2), precision: (right / got).toFixed(3), recall: (right / gold).toFixed(3) }));

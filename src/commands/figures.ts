import { StringDecoder } from 'node:string_decoder';
import { cents, evaluate } from '../engine/index.ts';
import type { Figures, Note, Outcome } from '../engine/index.ts';
import { faults, listFacts, notes } from '../messages/engineWords.en.ts';

/** A line longer than this many characters is refused unread, so that memory does not depend on the input. */
const LONGEST_LINE = 262_144;

/** What is printed for one line of facts: plain JSON values only. */
export type Answer = Readonly<Record<string, unknown>>;

/**
 * The outcome for one set of facts as JSON: amounts as cents strings, ratios as plain decimals with at least six places.
 * The allocation of each destination stands under `destinations`, not again under `lines`.
 */
export function figuresAnswer(facts: unknown): Answer {
  return shown(evaluate(facts));
}

/** The same for one line of text. Never throws. */
export function figuresLine(text: string): Answer {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    return { status: 'refused', code: 'notJson', message: faults.notJson };
  }
  return figuresAnswer(facts);
}

function shown(outcome: Outcome): Answer {
  if (outcome.status === 'refused') {
    const { code, message, facts } = worded(outcome.note);
    return { status: 'refused', code, message, facts };
  }
  if (outcome.status === 'bounded') {
    const { decidedBy, gap, low, high } = outcome;
    return { status: 'bounded', decidedBy, gap, low: amounts(low), high: amounts(high), notes: outcome.notes.map(worded) };
  }
  return { status: 'figures', ...amounts(outcome), estimate: outcome.estimate, notes: outcome.notes.map(worded) };
}

function amounts({ lines, destinations }: Figures): { lines: Record<string, string>; destinations: Figures['destinations'] } {
  const shownLines: Record<string, string> = {};
  for (const [id, { value, unit }] of lines) {
    if (!id.startsWith('destination.')) shownLines[id] = unit === 'usd' ? cents(value) : ratio(value.toFixed());
  }
  return { lines: shownLines, destinations };
}

/** At least six places, at most twenty: `0.133333…` is not worth forty digits to anybody. */
function ratio(plain: string): string {
  const [whole = '0', part = ''] = plain.split('.');
  return `${whole}.${part.slice(0, 20).padEnd(6, '0')}`;
}

function worded({ code, values, facts }: Note): { code: string; message: string; facts: readonly string[] } {
  return { code, message: notes[code]({ ...values, facts: listFacts(facts) }), facts };
}

/** Lines of text as they arrive; `undefined` for one that is too long. A last line needs no newline, and one that ends with it has no empty line after it. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  let skipping = false;
  for await (const chunk of input) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const line = pending + piece;
      yield skipping || line.length > LONGEST_LINE ? undefined : line;
      pending = '';
      skipping = false;
    }
    pending += rest;
    if (pending.length > LONGEST_LINE) {
      skipping = true;
      pending = '';
    }
  }
  pending += decoder.end();
  if (skipping || pending !== '') yield skipping || pending.length > LONGEST_LINE ? undefined : pending;
}

/** `prorata figures`: facts as JSON Lines on standard input, one answer a line on standard output, in order. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run --silent prorata -- figures < facts.jsonl\n');
    return 2;
  }
  let closed = false;
  // The reader may have seen enough (`| head`): that is no fault of ours or theirs.
  process.stdout.on('error', () => {
    closed = true;
  });
  for await (const line of linesOf(process.stdin)) {
    if (closed) break;
    const answer = line === undefined ? { status: 'refused', code: 'lineTooLong', message: faults.lineTooLong } : figuresLine(line);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await drained();
  }
  return 0;
}

function drained(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      process.stdout.off('drain', done);
      process.stdout.off('close', done);
      process.stdout.off('error', done);
      resolve();
    };
    process.stdout.on('drain', done);
    process.stdout.on('close', done);
    process.stdout.on('error', done);
  });
}

import { StringDecoder } from 'node:string_decoder';
import { figuresAnswer } from '../api/answer.ts';
import type { Answer } from '../api/answer.ts';
import { faults } from '../messages/engineWords.en.ts';

/** A line longer than this many characters is refused unread, so that memory does not depend on the input. */
const LONGEST_LINE = 262_144;

/** The answer to one line of text. Never throws. */
export function figuresLine(text: string): Answer {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    return { status: 'refused', code: 'notJson', message: faults.notJson };
  }
  return figuresAnswer(facts);
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

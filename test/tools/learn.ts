import { readFileSync } from 'node:fs';
import { INTENTS } from '../../src/dialogs/slots.ts';
import { questionFeatures } from '../../src/dialogs/understand/questionFeatures.ts';
import { outside } from '../../src/dialogs/understand/outside.ts';
import { orientation } from '../../src/dialogs/understand/orientation.ts';
import { read, Said } from '../../src/dialogs/understand/reading.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';
import { lexicon as spanish } from '../../src/messages/es.lexicon.ts';
import type { PackedWeights } from '../../src/dialogs/understand/weightTable.ts';
import { fit } from './logistic.ts';
import type { Row } from './logistic.ts';
import { pack } from './packWeights.ts';

/** One message of the work corpora: what is asked in it, and what the scorer sees of it. */
export interface Example {
  readonly record: string;
  readonly text: string;
  readonly intent: string;
  readonly features: ReadonlyMap<string, number>;
}

/** Written to be learned from. What is only for measuring (`*.locked`) is never here. */
const FILES = [
  'en.work', 'en.intent', 'en.asked', 'multi.work', 'es.work', 'ira.fresh', 'plan.fresh',
  'ira.letters', 'backdoor.letters', 'form.letters', 'plan.letters', 'mega.letters', 'person.letters', 'person2.letters', 'ira2.letters', 'plan2.letters', 'person3.letters', 'facts.letters', 'novices.letters', 'columns.letters', 'investors.letters', 'short.letters', 'posts.letters', 'mixed.letters', 'forum.letters', 'terse.letters', 'multi.letters', 'multi2.letters', 'spanish.letters', 'kinds.letters',
].map((name) => `${name}.jsonl`);

interface Expected { readonly intent: string }
interface Line { readonly id: string; readonly kind?: string; readonly text?: string; readonly expected: Expected; readonly turns?: readonly { readonly user: string; readonly expected: Expected }[] }

/** First turns, and later turns that ask something new in at least seven words; the rest only adds facts. */
export function examples(files: readonly string[] = FILES): Example[] {
  const out: Example[] = [];
  for (const file of files) {
    const lines = readFileSync(`test/corpus/${file}`, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
    for (const line of lines) {
      const lexicon = line.id.includes('-ES-') || line.kind === 'es' ? spanish : english;
      const turns = line.turns ?? [{ user: line.text ?? '', expected: line.expected }];
      turns.forEach(({ user, expected }, at) => {
        if (at > 0 && (expected.intent === turns[at - 1]?.expected.intent || user.split(' ').length < 7)) return;
        const said = new Said(read(user, lexicon));
        out.push({ record: file + line.id, text: user, intent: expected.intent, features: questionFeatures(said, orientation(said), outside(said, false)) });
      });
    }
  }
  return out;
}

export interface Model {
  readonly names: readonly string[];
  /** By feature, then by intent; the last row is where each intent starts. */
  readonly weights: Float64Array;
}

/** What was seen in fewer messages tells more of them than of what is asked. */
const RARE = 4;

/** Multinomial logistic regression over all intents. The same examples always give the same weights. */
export function learn(data: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { features } of data) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= RARE).map(([name]) => name).toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows: Row[] = data.map(({ features, intent }) => {
    const known = [...features].filter(([name]) => index.has(name));
    return { is: INTENTS.indexOf(intent as (typeof INTENTS)[number]), at: Int32Array.from(known, ([name]) => index.get(name) as number), value: Float64Array.from(known, ([, value]) => value) };
  });
  return { names, weights: fit(rows, INTENTS.length, names.length) };
}

/** Weights that hardly count, in hundredths, are left out. */
const FAINT = 10;

export function packed({ names, weights }: Model): PackedWeights {
  return pack(names, weights, INTENTS.length, FAINT);
}

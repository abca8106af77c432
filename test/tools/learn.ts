import { readFileSync } from 'node:fs';
import { questionFeatures } from '../../src/dialogs/understand/content.ts';
import { orientation } from '../../src/dialogs/understand/orientation.ts';
import { read, Said } from '../../src/dialogs/understand/reading.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';
import { lexicon as spanish } from '../../src/messages/es.lexicon.ts';

/** One message of the work corpora whose question is about money or rules. */
export interface Example {
  readonly record: string;
  readonly text: string;
  readonly intent: string;
  readonly features: ReadonlyMap<string, number>;
}

/** What the learned scorer tells apart. Everything else is told by rules. */
export const CONTENT = ['ira_convert_tax', 'ira_basis_only', 'ira_isolate_basis', 'backdoor_roth', 'form_8606', 'plan_split_rollover', 'plan_partial', 'plan_inplan_roth', 'plan_cash_60day', 'plan_pre1987', 'rmd_qcd_hfd', 'five_year_penalty', 'withholding', 'general_info'] as const;

const FILES = ['en.work.jsonl', 'en.intent.jsonl', 'en.asked.jsonl', 'multi.work.jsonl', 'es.work.jsonl', 'ira.fresh.jsonl', 'plan.fresh.jsonl'];

interface Expected { readonly intent: string }
interface Row { readonly id: string; readonly text?: string; readonly expected: Expected; readonly turns?: readonly { readonly user: string; readonly expected: Expected }[] }

/** First turns, and later turns that ask something new in at least seven words; the rest only adds facts. */
export function examples(files: readonly string[] = FILES): Example[] {
  const out: Example[] = [];
  for (const file of files) {
    const rows = readFileSync(`test/corpus/${file}`, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
    for (const row of rows) {
      const lexicon = row.id.includes('-ES-') || (row as { kind?: string }).kind === 'es' ? spanish : english;
      const turns = row.turns ?? [{ user: row.text ?? '', expected: row.expected }];
      turns.forEach(({ user, expected }, at) => {
        if (!(CONTENT as readonly string[]).includes(expected.intent)) return;
        if (at > 0 && (expected.intent === turns[at - 1]?.expected.intent || user.split(' ').length < 7)) return;
        const said = new Said(read(user, lexicon));
        out.push({ record: file + row.id, text: user, intent: expected.intent, features: questionFeatures(said, orientation(said)) });
      });
    }
  }
  return out;
}

export interface Model {
  readonly names: readonly string[];
  /** By intent, then by feature. */
  readonly weights: readonly Float64Array[];
  readonly bases: readonly number[];
}

const STEPS = 120;
const RARE = 2;

/** Fits the weights. `l2` pulls them to 0, so that a feature seen a few times counts little. */
export function learn(data: readonly Example[], l2 = 0.02): Model {
  const seen = new Map<string, number>();
  for (const { features } of data) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= RARE).map(([name]) => name).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = data.map(({ features, intent }) => ({ is: (CONTENT as readonly string[]).indexOf(intent), x: [...features].flatMap(([name, value]) => (index.has(name) ? [[index.get(name) as number, value] as const] : [])) }));
  const fits = CONTENT.map(() => new Adam(names.length + 1));
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = fits.map(() => new Float64Array(names.length + 1));
    for (const { is, x } of rows) {
      const scores = fits.map(({ at }) => x.reduce((sum, [place, value]) => sum + (at[place] as number) * value, at[names.length] as number));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const sum = powers.reduce((total, power) => total + power, 0);
      powers.forEach((power, intent) => {
        const off = (power / sum - (intent === is ? 1 : 0)) / rows.length;
        const slope = slopes[intent] as Float64Array;
        for (const [place, value] of x) slope[place] = (slope[place] as number) + off * value;
        slope[names.length] = (slope[names.length] as number) + off;
      });
    }
    fits.forEach((fit, intent) => fit.step(slopes[intent] as Float64Array, step, l2 / 10, step < STEPS * 0.6 ? 0.05 : 0.015));
  }
  return { names, weights: fits.map(({ at }) => at.slice(0, names.length)), bases: fits.map(({ at }) => at[names.length] as number) };
}

/** Adam's steps for one row of weights; the last is the base and is not pulled to 0. */
class Adam {
  readonly at: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(size: number) {
    this.at = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  step(slope: Float64Array, count: number, pull: number, rate: number): void {
    const last = this.at.length - 1;
    for (let place = 0; place <= last; place += 1) {
      const downhill = (slope[place] as number) + (place < last ? pull * (this.at[place] as number) : 0);
      this.mean[place] = 0.9 * (this.mean[place] as number) + 0.1 * downhill;
      this.square[place] = 0.999 * (this.square[place] as number) + 0.001 * downhill * downhill;
      const step = (rate * (this.mean[place] as number)) / (1 - 0.9 ** count) / (Math.sqrt((this.square[place] as number) / (1 - 0.999 ** count)) + 1e-8);
      this.at[place] = (this.at[place] as number) - step;
    }
  }
}

const ROUNDS_TO = 2;
const FAINT = 0.1;

/** The weights by name, rounded; those that hardly count left out. */
export function table({ names, weights, bases }: Model): Record<string, { base: number; of: Record<string, number> }> {
  return Object.fromEntries(CONTENT.map((intent, row) => {
    const of = names.map((name, at) => [name, Number((weights[row]?.[at] ?? 0).toFixed(ROUNDS_TO))] as const).filter(([, weight]) => Math.abs(weight) >= FAINT);
    return [intent, { base: Number((bases[row] ?? 0).toFixed(ROUNDS_TO)), of: Object.fromEntries(of) }];
  }));
}

/** The data file's text. */
export function render(model: Model): string {
  const lines = Object.entries(table(model)).map(([intent, { base, of }]) => `  ${intent}: { base: ${base}, of: { ${Object.entries(of).map(([name, weight]) => `'${name}': ${weight}`).join(', ')} } },`);
  return `import type { Weights } from './scorer.ts';\n\n/** Learned from test/corpus by scripts/train.ts; never edited by hand. */\nexport const INTENT_WEIGHTS: Weights = {\n${lines.join('\n')}\n};\n`;
}

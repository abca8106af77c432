import { readFileSync } from 'node:fs';
import type { Context } from '../../src/dialogs/understand/index.ts';
import { judge } from '../../src/dialogs/understand/judge.ts';
import { read, Said } from '../../src/dialogs/understand/reading.ts';
import { isHandoff, isPassing } from '../../src/dialogs/slots.ts';
import type { Intent } from '../../src/dialogs/slots.ts';
import { lexicon as english } from '../../src/messages/en.lexicon.ts';
import { lexicon as spanish } from '../../src/messages/es.lexicon.ts';

/** One message of a corpus, what it asks, and what was understood. */
export interface JudgedTurn {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: { readonly intent: string; readonly account: string };
  readonly intent: string;
  readonly account: string;
  readonly confidence: number;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly text?: string;
  readonly expected: JudgedTurn['expected'];
  readonly turns?: readonly { readonly user: string; readonly expected: JudgedTurn['expected'] }[];
}

/** Every turn of a corpus file, each judged with the context that right answers to the turns before it would have left. */
export function judgedTurns(file: string): JudgedTurn[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
  return rows.flatMap((row) => {
    const lexicon = row.kind === 'es' || row.id.includes('-ES-') ? spanish : english;
    let context: Context = {};
    return (row.turns ?? [{ user: row.text ?? '', expected: row.expected }]).map(({ user, expected }) => {
      const judged = judge(new Said(read(user, lexicon)), context);
      const goesOn = judged.intent === undefined && context.intent !== undefined;
      const turn = { id: row.id, kind: row.kind, text: user, expected, intent: judged.intent ?? context.intent ?? 'ira_convert_tax', account: goesOn ? context.account ?? judged.account : judged.account, confidence: judged.confidence };
      if (expected.account === 'ira' || expected.account === 'plan') context = { ...context, account: expected.account };
      if (!isHandoff(expected.intent as Intent) && !isPassing(expected.intent as Intent)) context = { ...context, intent: expected.intent as Intent };
      return turn;
    });
  });
}

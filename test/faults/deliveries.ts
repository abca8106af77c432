import { join } from 'node:path';
import { Agent, request } from 'node:http';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Connector } from '../services/connector.ts';

/** What became of many activities that a channel delivered several times each. All but the first two must be as the test says. */
export interface Deliveries {
  readonly activities: number;
  readonly delivered: number;
  /** Activities with no turn, and turns beyond one an activity. */
  readonly missing: number;
  readonly doubled: number;
  /** Replies in the answer that were not the same each time the activity came. */
  readonly changed: number;
  /** Replies called back: too few, too many without a mark, marked as perhaps the second, and out of order. */
  readonly undelivered: number;
  readonly redelivered: number;
  readonly marked: number;
  readonly disordered: number;
  readonly refused: number;
}

/** A server to deliver to: its address, and what its channel signs with. */
export interface Target {
  readonly url: string;
  readonly database: string;
  readonly connector: Connector;
  token(): string;
}

const IN_A_CONVERSATION = 10;
const AT_ONCE = 32;

/**
 * Delivers activities, ten to a conversation, each one to five times: some of them at once, some again later. Every
 * other conversation takes its replies in the answer, where they can be compared; the others are called back.
 */
export async function deliver(target: Target, activities: number): Promise<Deliveries> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE * 2 });
  const conversations = Math.ceil(activities / IN_A_CONVERSATION);
  const authorization = `Bearer ${target.token()}`;
  let [delivered, changed, refused] = [0, 0, 0];

  async function talk(number: number): Promise<void> {
    const inAnswer = number % 2 === 0;
    const earlier: (readonly [object, string])[] = [];
    for (let i = 0; i < IN_A_CONVERSATION; i += 1) {
      const activity = activityOf(target, number, i, inAnswer);
      const times = 1 + (number * 7 + i * 3) % 5;
      // At least one is waited for; the rest come with it, or after the next one.
      const together = Math.max(1, times - (i % 2));
      const answers = await Promise.all(Array.from({ length: together }, () => insist(activity)));
      if (inAnswer) changed += answers.filter((answer) => answer !== answers[0]).length;
      for (const [before, answer] of earlier.splice(0)) if (await insist(before) !== answer && inAnswer) changed += 1;
      if (together < times) earlier.push([activity, answers[0]!]);
    }
    for (const [before, answer] of earlier) if (await insist(before) !== answer && inAnswer) changed += 1;
  }

  /** As a channel does: again, until it is answered 200. */
  async function insist(activity: object): Promise<string> {
    for (;;) {
      delivered += 1;
      const { status, text } = await post(agent, target.url, activity, authorization);
      if (status === 200) return text;
      refused += 1;
      if (status !== 503) throw new Error(`an activity was answered ${status}`);
      await new Promise((resume) => { setTimeout(resume, 20); });
    }
  }

  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < conversations) await talk(next++);
  }));
  await drained(target.database);
  agent.destroy();
  return { activities: conversations * IN_A_CONVERSATION, delivered, changed, refused, ...await counted(target, conversations) };
}

function activityOf({ connector }: Target, conversation: number, i: number, inAnswer: boolean): object {
  return {
    type: 'message', id: `${conversation}-${i}`, channelId: 'msteams', serviceUrl: connector.url, text: `said ${i}`,
    conversation: { id: `a:${conversation}`, conversationType: 'personal', tenantId: TENANT }, from: { id: `29:${conversation}` }, recipient: { id: '28:bot' },
    ...(inAnswer && { deliveryMode: 'expectReplies' }),
  };
}
export const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

function post(agent: Agent, url: string, activity: object, authorization: string): Promise<{ status: number; text: string }> {
  const body = JSON.stringify(activity);
  return new Promise((resolve, reject) => {
    const req = request(`${url}/api/messages`, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization } }, (res) => {
      let text = '';
      res.on('data', (chunk: Buffer) => { text += chunk.toString(); });
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
    });
    req.on('error', reject);
    req.end(body);
  });
}

/** Waits until nothing is left to be sent, or far too long. */
async function drained(database: string): Promise<void> {
  const db = await openSqlite(database);
  const left = db.raw.prepare('select count(*) as n from outbox where dead is null');
  for (let waited = 0; waited < 300_000 && (left.get() as { n: number }).n > 0; waited += 100) await new Promise((resume) => { setTimeout(resume, 100); });
  db.raw.close();
}

async function counted({ database, connector }: Target, conversations: number): Promise<Omit<Deliveries, 'activities' | 'delivered' | 'changed' | 'refused'>> {
  const db = await openSqlite(database);
  const turns = new Map((db.raw.prepare("select conversation, count(*) as n from activities where sender = 'user' group by conversation").all() as { conversation: string; n: number }[]).map(({ conversation, n }) => [conversation, n]));
  db.raw.close();
  const came = new Map<string, { to: string; again: boolean }[]>();
  for (const { activity, again } of connector.taken) {
    if (activity.type !== 'message') continue;
    const list = came.get(activity.conversation.id) ?? [];
    list.push({ to: activity.replyToId ?? '', again });
    came.set(activity.conversation.id, list);
  }
  let [missing, doubled, undelivered, redelivered, marked, disordered] = [0, 0, 0, 0, 0, 0];
  for (let number = 0; number < conversations; number += 1) {
    const kept = turns.get(`msteams/a:${number}`) ?? 0;
    missing += Math.max(0, IN_A_CONVERSATION - kept);
    doubled += Math.max(0, kept - IN_A_CONVERSATION);
    const all = came.get(`a:${number}`) ?? [];
    const expected = number % 2 === 0 ? [] : Array.from({ length: IN_A_CONVERSATION }, (_, i) => `${number}-${i}`);
    const first = [...new Set(all.map(({ to }) => to))];
    undelivered += expected.filter((id) => !first.includes(id)).length;
    marked += all.filter(({ again }) => again).length;
    redelivered += all.filter(({ again }) => !again).length - new Set(all.filter(({ again }) => !again).map(({ to }) => to)).size;
    disordered += first.filter((id, i) => expected[i] !== id).length;
  }
  return { missing, doubled, undelivered, redelivered, marked, disordered };
}

export const databaseIn = (folder: string): string => join(folder, 'prorata.db');

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite.ts';
import { ServerProcess, freePort, pause } from './process.ts';
import { botTalker, changedOnRepeat, directLineTalker, receiver } from './talkers.ts';
import type { Receiver, Talkers } from './talkers.ts';

/** What a run of kills did to the conversations. The first five must be 0. */
export interface Figures {
  /** Messages that were acknowledged and are not in the record. */
  lost: number;
  /** Turns in the record beyond one for each message. */
  doubled: number;
  /** Replies that were never delivered to a channel that is called back, or in another order. */
  undelivered: number;
  /** Replies that were another one when asked for again. */
  changed: number;
  /** Deliveries beyond the first of a reply that do not say that they perhaps are. */
  unmarked: number;
  kills: number;
  conversations: number;
  turns: number;
  resent: number;
  /** Deliveries beyond the first of a reply: allowed where it was being posted when the process ended. */
  redelivered: number;
}

/**
 * Kills a real server without warning while channels talk to it and send again what was not answered, starts it
 * again on the same database, and counts what became of the turns.
 */
export async function drive(kills: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'prorata-faults-'));
  const database = join(folder, 'prorata.db');
  const server = new ServerProcess(await freePort(), { PRORATA_DATABASE: database });
  const channel = await receiver();
  const talkers: Talkers = { talks: [], resent: 0, over: false };
  try {
    await server.start();
    const talking = Promise.all([
      ...[1, 2, 3].map(() => directLineTalker(talkers, server.url)),
      ...[1, 2, 3].map((i) => botTalker(talkers, server.url, `answer${i}`)),
      ...[1, 2].map((i) => botTalker(talkers, server.url, `called${i}`, channel.url)),
    ]);
    const outcome = talking.then(() => undefined, (error: unknown) => error);
    for (let i = 0; i < kills; i += 1) {
      await pause(40 + Math.random() * 260);
      await server.kill();
      await server.start();
    }
    talkers.over = true;
    const failed = await outcome;
    if (failed) throw failed;
    const changed = await changedOnRepeat(talkers, server.url);
    await drained(talkers, channel);
    await server.stop();
    return { ...await counted(talkers, database), ...delivered(talkers, channel), changed, kills, conversations: talkers.talks.length, resent: talkers.resent };
  } finally {
    talkers.over = true;
    await server.kill();
    channel.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compares the record with what the channels know. */
async function counted(talkers: Talkers, database: string): Promise<Pick<Figures, 'lost' | 'doubled' | 'turns'>> {
  const db = await openSqlite(database);
  let [lost, doubled, turns] = [0, 0, 0];
  for (const talk of talkers.talks) {
    const inbound = db.raw.prepare("select activity_id, first_seq from inbound where conversation = ? and activity_id <> 'joined' order by first_seq").all(talk.conversation) as { activity_id: string; first_seq: number }[];
    const [session] = db.raw.prepare('select version, next_seq from sessions where conversation = ?').all(talk.conversation) as { version: number; next_seq: number }[];
    const heard = db.raw.prepare("select count(*) as n from activities where conversation = ? and sender = 'user'").get(talk.conversation) as { n: number };
    const replies = db.raw.prepare("select count(*) as n from activities where conversation = ? and sender = 'bot'").get(talk.conversation) as { n: number };
    const kept = inbound.map((row) => row.activity_id);
    const greeted = talk.channel === 'directLine' ? 1 : 0;
    lost += talk.acknowledged.filter((id) => !kept.includes(id)).length;
    lost += Math.max(0, talk.acknowledged.length - heard.n) + Math.max(0, talk.acknowledged.length + greeted - replies.n);
    // A Direct Line conversation begins at version 1, before its greeting.
    doubled += Math.max(0, (session?.version ?? 0) - 2 * greeted - kept.length) + Math.max(0, heard.n - talk.acknowledged.length) + Math.max(0, kept.length - talk.acknowledged.length);
    turns += heard.n;
  }
  db.raw.close();
  return { lost, doubled, turns };
}

function delivered(talkers: Talkers, channel: Receiver): Pick<Figures, 'undelivered' | 'redelivered' | 'unmarked'> {
  let [undelivered, redelivered, unmarked] = [0, 0, 0];
  for (const talk of talkers.talks.filter((t) => t.channel === 'calledBack')) {
    const arrived = channel.replies.get(talk.conversation) ?? [];
    const order = [...new Set(arrived.map((delivery) => delivery.to))];
    undelivered += talk.acknowledged.filter((id, i) => order[i] !== id).length;
    const seen = new Set<string>();
    for (const { to, text, again } of arrived) {
      const reply = `${to} ${text}`;
      if (seen.has(reply)) {
        redelivered += 1;
        if (!again) unmarked += 1;
      }
      seen.add(reply);
    }
  }
  return { undelivered, redelivered, unmarked };
}

/** Waits until the outbox has been sent, or long enough. */
async function drained(talkers: Talkers, channel: Receiver): Promise<void> {
  for (let waited = 0; waited < 20_000 && delivered(talkers, channel).undelivered > 0; waited += 50) await pause(50);
}

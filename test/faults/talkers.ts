import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pause } from './process.ts';

/** What one conversation's channel did: which messages it got an answer for, in order. */
export interface Talk {
  readonly channel: 'directLine' | 'inTheAnswer' | 'calledBack';
  /** The name the server keeps the conversation under. */
  readonly conversation: string;
  /** Ids under which the server keeps what was said. */
  readonly acknowledged: string[];
  /** The answers to messages whose replies come in the answer. */
  readonly answers: Map<string, string>;
}

export interface Talkers {
  readonly talks: Talk[];
  /** How often a message had to be sent again. */
  resent: number;
  over: boolean;
}

const SAYINGS = [
  'hello', 'I have a traditional IRA worth 15,000 dollars', 'my basis is 2,000', 'what if I convert 2,000 to a Roth IRA?', 'why?',
  'actually my basis was 3,000', 'go back', 'help', 'show me the form', 'start over',
];
const A_WHILE = 20;

/** Sends like a channel: the same message again, until it is answered. */
async function insist(talkers: Talkers, url: string, init: RequestInit): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    if (attempt > 0) talkers.resent += 1;
    try {
      const got = await fetch(url, { ...init, signal: AbortSignal.timeout(3_000) });
      const text = await got.text();
      if (got.ok) return text;
      if (got.status < 500 && got.status !== 429) throw new Refused(`${url}: ${got.status} ${text}`);
      await pause(1_000 * Number(got.headers.get('retry-after') ?? 0.1));
    } catch (error) {
      if (error instanceof Refused) throw error;
      await pause(20 + Math.random() * 60);
    }
  }
}
class Refused extends Error {}

const post = (body: object, token?: string): RequestInit =>
  ({ method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });

/** Web Chat: conversations of a few dozen messages, one after another. */
export async function directLineTalker(talkers: Talkers, base: string): Promise<void> {
  while (!talkers.over) {
    const { token } = JSON.parse(await insist(talkers, `${base}/v3/directline/tokens/generate`, post({}))) as { token: string };
    const { conversationId } = JSON.parse(await insist(talkers, `${base}/v3/directline/conversations`, post({}, token))) as { conversationId: string };
    const talk: Talk = { channel: 'directLine', conversation: conversationId, acknowledged: [], answers: new Map() };
    talkers.talks.push(talk);
    for (let i = 0; i < A_WHILE && !talkers.over; i += 1) {
      const clientActivityID = `m${i}`;
      const text = SAYINGS[i % SAYINGS.length];
      await insist(talkers, `${base}/v3/directline/conversations/${conversationId}/activities`, post({ type: 'message', text, channelData: { clientActivityID } }, token));
      talk.acknowledged.push(`client:${clientActivityID}`);
    }
  }
}

/** The Bot Framework, with replies in the answer (no `serviceUrl`) or called back. */
export async function botTalker(talkers: Talkers, base: string, name: string, serviceUrl?: string): Promise<void> {
  for (let round = 0; !talkers.over; round += 1) {
    const id = `${name}-${round}`;
    const talk: Talk = { channel: serviceUrl ? 'calledBack' : 'inTheAnswer', conversation: `emulator/${id}`, acknowledged: [], answers: new Map() };
    talkers.talks.push(talk);
    for (let i = 0; i < A_WHILE && !talkers.over; i += 1) {
      const activity = { ...said(id, `m${i}`, SAYINGS[i % SAYINGS.length]!), ...(serviceUrl ? { serviceUrl } : { deliveryMode: 'expectReplies' }) };
      talk.answers.set(`m${i}`, await insist(talkers, `${base}/api/messages`, post(activity)));
      talk.acknowledged.push(`channel:m${i}`);
    }
  }
}

const said = (conversation: string, id: string, text: string): object =>
  ({ type: 'message', id, channelId: 'emulator', conversation: { id: conversation }, from: { id: 'person' }, recipient: { id: 'bot' }, text });

/** Asks once more for every reply that came in an answer; says how many are no longer the same. */
export async function changedOnRepeat(talkers: Talkers, base: string): Promise<number> {
  let changed = 0;
  for (const talk of talkers.talks.filter((t) => t.channel === 'inTheAnswer')) {
    for (const [id, answer] of talk.answers) {
      const i = Number(id.slice(1));
      const activity = { ...said(talk.conversation.slice('emulator/'.length), id, SAYINGS[i % SAYINGS.length]!), deliveryMode: 'expectReplies' };
      if (await insist(talkers, `${base}/api/messages`, post(activity)) !== answer) changed += 1;
    }
  }
  return changed;
}

export interface Delivery {
  /** The id under which the server keeps the message that was replied to. */
  readonly to: string;
  readonly text: string;
  /** Sent on purpose a second time, because it perhaps has not arrived. */
  readonly again: boolean;
}

/** The channel's side of called-back replies: notes which messages were replied to, in order of arrival. */
export interface Receiver {
  readonly url: string;
  readonly replies: Map<string, Delivery[]>;
  close(): void;
}

export async function receiver(): Promise<Receiver> {
  const replies = new Map<string, Delivery[]>();
  const server: Server = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    req.on('end', () => {
      const [, conversation = '', replyTo = ''] = /\/v3\/conversations\/([^/]+)\/activities\/([^/]+)/.exec(req.url ?? '') ?? [];
      const list = replies.get(`emulator/${conversation}`) ?? [];
      list.push({ to: `channel:${replyTo}`, text, again: req.headers['x-prorata-possible-repeat'] !== undefined });
      replies.set(`emulator/${conversation}`, list);
      res.setHeader('content-type', 'application/json');
      res.end('{"id":"1"}');
    });
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    replies,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

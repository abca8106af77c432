import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A conversation as people have it: most turns are short answers, some give figures. */
const SAYINGS = ['hello', 'It is in a traditional IRA', '15,000', '2,000', 'I want to convert 2,000', 'why?', 'what if I convert 5,000 instead?', 'thanks'];
/** People read and type: each worker goes from one conversation to the next, so that none has a turn more often than Teams’ limits allow. */
const CONVERSATIONS = 48;

/** The channel’s side: it sends activities, and takes the replies that are called back. */
export interface Channel {
  /** Its connector’s address, as activities name it. */
  readonly serviceUrl: string;
  close(): void;
  /** Lets so many people talk for a while; each waits for the reply before the next turn. */
  talk(port: number, authorization: string, people: number, ms: number): Promise<Talked>;
}

export interface Talked {
  readonly turns: number;
  readonly seconds: number;
  /** Milliseconds from an activity’s sending to its reply, one a turn. */
  readonly times: readonly number[];
}

export async function channel(): Promise<Channel> {
  const waiting = new Map<string, () => void>();
  const server = createServer((req, res) => {
    // The path names the activity that is replied to; the body is read whole, as a connector must.
    const [, id = ''] = /\/activities\/([^/?]+)/.exec(req.url ?? '') ?? [];
    req.on('data', () => undefined);
    req.on('end', () => {
      res.writeHead(201, { 'content-type': 'application/json' });
      res.end('{"id":"1"}');
      const key = decodeURIComponent(id);
      waiting.get(key)?.();
      waiting.delete(key);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  let conversations = 0;

  async function talk(port: number, authorization: string, people: number, ms: number): Promise<Talked> {
    const agent = new Agent({ keepAlive: true, maxSockets: people });
    const started = performance.now();
    const until = started + ms;
    const times: number[] = [];

    async function turn(conversation: string, i: number): Promise<void> {
      const id = `${conversation}-${i}`;
      const from = performance.now();
      const replied = new Promise<void>((resolve) => waiting.set(id, resolve));
      await Promise.all([say(agent, port, authorization, bodyOf(serviceUrl, conversation, id, SAYINGS[i]!)), replied]);
      times.push(performance.now() - from);
    }
    async function worker(): Promise<void> {
      while (performance.now() < until) {
        const names = Array.from({ length: CONVERSATIONS }, () => `bench-${process.pid}-${conversations += 1}`);
        for (let i = 0; i < SAYINGS.length; i += 1) {
          for (const name of names) {
            if (performance.now() >= until) return;
            await turn(name, i);
          }
        }
      }
    }
    await Promise.all(Array.from({ length: people }, worker));
    agent.destroy();
    return { turns: times.length, seconds: (performance.now() - started) / 1000, times };
  }

  return {
    serviceUrl, talk,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function bodyOf(serviceUrl: string, conversation: string, id: string, text: string): string {
  return JSON.stringify({
    type: 'message', id, channelId: 'msteams', serviceUrl, locale: 'en-US', text, textFormat: 'plain', timestamp: '2026-11-22T12:00:00.000Z',
    from: { id: `29:${conversation}`, name: 'Ann', aadObjectId: '99999999-0000-0000-0000-000000000001' }, recipient: { id: '28:11111111-2222-3333-4444-555555555555', name: 'Prorata' },
    conversation: { id: `a:${conversation}`, conversationType: 'personal', tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' }, channelData: { tenant: { id: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' } },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' }],
  });
}

function say(agent: Agent, port: number, authorization: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const req = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/api/messages', headers: { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (res) => {
      res.resume();
      res.on('end', () => (res.statusCode === 200 ? resolve() : reject(new Error(`a turn was answered ${res.statusCode}`))));
      res.on('error', reject);
    });
    req.on('error', reject);
    req.end(body);
  });
}

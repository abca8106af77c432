import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../../src/index.ts';
import { call, eventually } from './serving.ts';
import type { Got } from './serving.ts';

export interface CardJson {
  readonly type: string;
  readonly version: string;
  readonly body: readonly Record<string, unknown>[];
  readonly fallbackText?: string;
}

/** A message as it is posted to Teams. */
export interface Posted {
  readonly text: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: CardJson }[];
  readonly channelData?: Record<string, unknown>;
}

export interface CardButton {
  readonly type: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, string>;
  readonly fallback: { readonly type: string; readonly data: Record<string, unknown> };
}

export interface InvokeBody { readonly statusCode: number; readonly type: string; readonly value: CardJson & string & { readonly code: string } }

/** Teams as the assistant sees it: activities come from here, and what is posted to them is kept. */
export class Teams {
  posted: Posted[] = [];
  /** The private chat in which everything is said unless it is told otherwise. */
  chat = 'a:0';
  readonly #http: Server;
  #server: Running | undefined;
  #id = 0;

  private constructor(http: Server) {
    this.#http = http;
  }

  static async open(): Promise<Teams> {
    const http = createServer((req, res) => {
      let body = '';
      req.on('data', (chunk: Buffer) => { body += chunk.toString(); });
      req.on('end', () => {
        teams.posted.push(JSON.parse(body) as Posted);
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end('{"id":"1"}');
      });
    });
    const teams = new Teams(http);
    await new Promise<void>((ready) => { http.listen(0, '127.0.0.1', ready); });
    return teams;
  }

  talkingTo(server: Running): void {
    this.#server = server;
  }

  /** Another person's chat, in which nothing has been said. */
  anew(): void {
    this.chat = `a:${++this.#id}`;
    this.posted = [];
  }

  close(): void {
    this.#http.closeAllConnections();
    this.#http.close();
  }

  send<Body = InvokeBody>(activity: object): Promise<Got<Body>> {
    this.#id += 1;
    const common = { id: `a${this.#id}`, channelId: 'msteams', serviceUrl: `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/`, conversation: { id: this.chat, conversationType: 'personal' }, from: { id: '29:ann' }, recipient: { id: '28:bot' }, locale: 'en-US' };
    return call<Body>('POST', `${this.#server?.url}/api/messages`, { body: { ...common, ...activity } });
  }

  /** Says something and gives back all that is posted in answer. */
  async say(text: string, more: object = {}): Promise<readonly Posted[]> {
    return this.answersTo(() => this.send({ type: 'message', text, ...more }));
  }

  /** Presses a button. @param fields what was typed into the card's fields */
  press({ verb, data }: CardButton, fields: Record<string, string> = {}, more: object = {}): Promise<Got<InvokeBody>> {
    return this.send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb, data: { ...data, ...fields } }, trigger: 'manual' }, replyToId: 'm1', ...more });
  }

  /** All that is posted because of this. */
  async answersTo(work: () => Promise<unknown>): Promise<readonly Posted[]> {
    const before = this.posted.length;
    await work();
    await this.quiet();
    return this.posted.slice(before);
  }

  /** Waits until all is posted that is to be: what an answered activity leads to is in the outbox by then. */
  async quiet(): Promise<void> {
    await eventually(async () => (await this.#server?.store.dueOutbox(Number.MAX_SAFE_INTEGER, 1))?.length === 0, 30_000);
  }
}

export function buttonsOf(card: CardJson | undefined): CardButton[] {
  return (card?.body ?? []).flatMap((element) => (element['type'] === 'ActionSet' ? element['actions'] as CardButton[] : []));
}

/** The buttons of the last message that has some. */
export function buttonsIn(messages: readonly Posted[]): CardButton[] {
  return messages.map(({ attachments }) => buttonsOf(attachments?.[0]?.content)).findLast((buttons) => buttons.length > 0) ?? [];
}

export function button(messages: readonly Posted[], title: string): CardButton {
  const found = buttonsIn(messages).find((one) => one.title === title);
  if (!found) throw new Error(`no button “${title}” among ${buttonsIn(messages).map((one) => one.title).join(', ')}`);
  return found;
}

import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { View } from '../dialogs/view.ts';
import { renderActivities } from '../render/index.ts';
import type { Layout, RenderedActivity } from '../render/index.ts';
import type { Incoming, Taken } from '../turn.ts';
import type { Outgoing } from '../store/store.ts';
import { botActivity, conversationName, groupName, hasJoined, hasJoinedGroup, typedText } from './botActivity.ts';
import type { BotActivity } from './botActivity.ts';
import { readBotToken, verifyBotToken } from './botToken.ts';
import { CHANNEL_METADATA, channelKeys } from './channelKeys.ts';
import type { Clock } from './clock.ts';
import { connector } from './connector.ts';
import type { Courier } from './outboxSender.ts';
import { refuse } from './refusal.ts';
import { addressed, referenceTo, threadOf, withoutReply } from './reply.ts';
import type { Reference, Reply } from './reply.ts';
import { submitted } from './submitted.ts';
import { answerInvoke, idOf, pressName } from './teamsInvoke.ts';
import type { Feedback } from './teamsInvoke.ts';
import { audienceOf } from './tenants.ts';
import { typing } from './typing.ts';
import type { Web, WebAnswer, WebRequest } from './web.ts';

/** The name of this channel's rows in the outbox. */
export const TEAMS = 'botFramework';
const CHANNEL_SCOPE = 'https://api.botframework.com';
const LOGIN = 'https://login.microsoftonline.com/botframework.com';
const SEND_TIMEOUT_MS = 15_000;
/** So that the first reply need not wait for it, botbuilder is loaded by then even if nobody has written; by then the server is up. */
const LOADED_BY_MS = 10_000;

/** The bot's registration: its id, and botbuilder's own settings for showing who it is. */
export interface TeamsApp {
  readonly id: string;
  readonly settings: Readonly<Record<string, string>>;
}

export interface TeamsPorts {
  takeTurn(incoming: Incoming): Promise<Taken>;
  keepFeedback(given: Feedback): Promise<void>;
  mayReplyTo(serviceUrl: string): boolean;
  readonly clock: Clock;
  /** Room for a post beside the outbox, in its thread's limits. */
  mayPost(thread: string): boolean;
  /** The channel's keys could not be fetched; the error holds no words of a person. */
  keysFailed(error: unknown): void;
  /** Absent on a developer's own machine: then nobody is asked who they are. */
  readonly app?: TeamsApp;
  /** Entra tenants whose people may ask, in lower case; without it, anybody may. */
  readonly tenants?: readonly string[];
  /** Where the channel publishes its keys, if not where Microsoft does. */
  readonly openIdMetadata?: string;
  /** How long the connector may take to answer a post. */
  readonly sendTimeoutMs?: number;
}

export interface Teams {
  readonly courier: Courier;
  close(): void;
}

/** What is used of the library: a turn whose answer goes into the HTTP answer, and the app's own token. */
interface Library {
  turn(activity: BotActivity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined>;
  /** @param fresh after one was refused */
  token(fresh: boolean): Promise<string>;
}

/**
 * Loads botbuilder, which is large: it takes longer than all else the server does before it can take an activity, and
 * is needed only when a reply is sent or stands in the answer. Nothing is sent through its adapter, and nobody's token
 * is checked by it.
 */
async function loadLibrary(app: TeamsApp | undefined): Promise<Library> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } = await import('botbuilder');
  const settings = app ? { MicrosoftAppId: app.id, ...app.settings } : {};
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  type Base = InstanceType<typeof ConfigurationBotFrameworkAuthentication>;
  type Who = Awaited<ReturnType<Base['authenticateRequest']>>;

  /** Makes a client for every activity, although it holds nothing of one: here the first is kept. */
  class Authentication extends ConfigurationBotFrameworkAuthentication {
    #userTokens: ReturnType<Base['createUserTokenClient']> | undefined;

    override createUserTokenClient(identity: Parameters<Base['createUserTokenClient']>[0]): ReturnType<Base['createUserTokenClient']> {
      this.#userTokens ??= super.createUserTokenClient(identity);
      return this.#userTokens;
    }
  }

  /** The library's adapter, without its way of answering HTTP: it prints errors and shows them to the caller. */
  class Adapter extends CloudAdapter {
    run(who: Who, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
      return this.processActivity(who, activity, logic);
    }

    identity(): Who['claimsIdentity'] {
      return this.createClaimsIdentity(app?.id ?? '');
    }
  }

  const auth = new Authentication(settings, credentials);
  const adapter = new Adapter(auth);
  const claimsIdentity = adapter.identity();
  const noConnector = auth.createConnectorFactory(claimsIdentity).create('http://localhost/', CHANNEL_SCOPE);
  const who = { audience: CHANNEL_SCOPE, claimsIdentity, connectorFactory: { create: () => noConnector } } as unknown as Who;
  return {
    turn: (activity, logic) => adapter.run(who, activity as unknown as Activity, logic),
    token: app ? tokensOf(credentials.createCredentials(app.id, CHANNEL_SCOPE, LOGIN, true) as Promise<unknown> as Promise<Credentials>) : () => Promise.resolve(''),
  };
}

interface Credentials {
  getToken(fresh?: boolean): Promise<string>;
}

/** The app's own token, asked for once however many wait for it. */
function tokensOf(credentials: Promise<Credentials>): (fresh: boolean) => Promise<string> {
  let asking: Promise<string> | undefined;
  return (fresh) => {
    asking ??= credentials.then((known) => known.getToken(fresh)).finally(() => { asking = undefined; });
    return asking;
  };
}

/**
 * `POST /api/messages`: Microsoft Teams and whatever else speaks the Bot Framework protocol. Replies go into the
 * answer when the caller asks for that (`expectReplies`), and otherwise into the outbox, in the turn's transaction.
 */
export function teams(web: Web, ports: TeamsPorts): Teams {
  const { app, clock } = ports;
  let loading: Promise<Library> | undefined;
  const library = (): Promise<Library> => loading ??= loadLibrary(app);
  const stopLoading = clock.after(LOADED_BY_MS, () => void library());
  const keys = channelKeys(ports.openIdMetadata ?? CHANNEL_METADATA, () => clock.now(), ports.keysFailed);
  const allowed = ports.tenants && new Set(ports.tenants);
  const posts = connector(app && (async (fresh) => (await library()).token(fresh)), () => clock.now(), ports.sendTimeoutMs ?? SEND_TIMEOUT_MS);
  const showing = typing(clock);

  web.route('POST', '/api/messages', async (request) => {
    const activity = await admitted(request);
    const incoming = understand(activity);
    const stop = incoming && announce(activity);
    try {
      // Most replies go through the outbox: the library's turn is for those that are the answer itself.
      if (!inAnswer(activity)) {
        if (incoming) await ports.takeTurn(incoming);
        return { status: 200 };
      }
      const { turn } = await library();
      return toWeb(await turn(activity, async (context) => {
        if (activity.type === 'invoke') {
          const common = saidIn(activity);
          const value = await answerInvoke(activity, { ...ports, ...common, incoming: (said) => withReplies(activity, { ...common, ...said }) });
          if (value) await context.sendActivity({ type: 'invokeResponse', value });
        }
        if (!incoming) return;
        const { messages } = await ports.takeTurn(incoming);
        if (repliesInAnswer(activity)) await context.sendActivities(messages.map(asSent) as Partial<Activity>[]);
      }));
    } catch (error) {
      stop?.();
      throw error;
    }
  }, { body: true });

  /** An activity whose sender and address for replies were checked. What can be told without a key comes first. */
  async function admitted({ headers, body }: WebRequest): Promise<BotActivity> {
    const token = app && readBotToken(headers.authorization, app.id, clock.now());
    const read = botActivity.safeParse(body);
    if (!read.success) throw refuse.malformed('The body is not a Bot Framework activity.');
    const activity = read.data;
    if (token && activity.serviceUrl !== token.serviceUrl) throw refuse.unauthorized();
    if (typeof activity.serviceUrl === 'string') {
      if (!ports.mayReplyTo(activity.serviceUrl)) throw refuse.forbidden('Replies are not sent to this serviceUrl.');
    } else if (!repliesInAnswer(activity)) {
      throw refuse.malformed('`serviceUrl` is needed to send a reply to.');
    }
    if (app && token) await verifyBotToken(token, activity.channelId, app.id, keys, clock.now());
    return activity;
  }

  /** Shows that an answer is on its way, if it is not there soon. */
  function announce(activity: BotActivity): (() => void) | undefined {
    const reference = activity.type === 'message' && !repliesInAnswer(activity) ? referenceTo(activity) : undefined;
    if (!reference) return undefined;
    return showing.arrived(threadOf(reference), () => {
      const { path, activity: message } = addressed({ reference: withoutReply(reference), message: { type: 'typing' } });
      if (ports.mayPost(threadOf(reference))) void posts.post(reference.serviceUrl, path, message, false);
    });
  }

  /** What an activity means to the conversation; nothing for reactions, typing, invokes and the like. */
  function understand(activity: BotActivity): Incoming | undefined {
    const common = saidIn(activity);
    if (hasJoinedGroup(activity)) return withReplies(activity, { ...common, conversation: groupName(activity), activityId: 'joined' });
    if (hasJoined(activity)) return withReplies(activity, { ...common, activityId: 'joined' });
    if (activity.type !== 'message') return undefined;
    const values = activity.value === undefined || activity.value === null || typeof activity.value === 'string' ? undefined : submitted.safeParse(activity.value);
    if (values?.success === false) throw refuse.malformed('`value` must be a flat object of text fields.');
    const text = typedText(activity);
    return withReplies(activity, {
      ...common,
      // An older client submits a button as a message, each time under another id.
      activityId: values ? pressName(values.data, activity.id) : idOf(activity.id),
      ...(values ? { values: values.data, ...(text && { text }) } : { text: text ?? '' }),
    });
  }

  /** Where something was said, and who hears the answer. */
  function saidIn(activity: BotActivity): Omit<Incoming['said'], 'activityId'> {
    const audience = audienceOf(activity, allowed);
    return { conversation: conversationName(activity), audience, ...(activity.locale && { locale: activity.locale }), ...(audience === 'group' && privateChat(activity)) };
  }

  function privateChat({ channelId }: BotActivity): { privateChat?: string } {
    return app && channelId === 'msteams' ? { privateChat: `https://teams.microsoft.com/l/chat/0/0?users=28:${app.id}` } : {};
  }

  return {
    courier: {
      post: async (payload, again) => {
        const reply = payload as Reply;
        const { reference } = reply;
        // The list may have become shorter since the row was written.
        if (!ports.mayReplyTo(reference.serviceUrl)) return { kind: 'never', why: 'the serviceUrl is not allowed', blocked: false };
        showing.replied(threadOf(reference));
        const { path, activity } = addressed(reply);
        return posts.post(reference.serviceUrl, path, activity, again);
      },
      reachable: async (payload) => {
        const { reference: { serviceUrl } } = payload as Reply;
        return !ports.mayReplyTo(serviceUrl) || posts.reachable(serviceUrl);
      },
      thread: (payload) => threadOf((payload as Reply).reference),
    },
    close: () => {
      stopLoading();
      posts.close();
    },
  };
}

/** Rows that say something in a conversation without replying to anything. */
export function toAddress(address: unknown, views: readonly View[]): Outgoing[] {
  const reference = address as Reference;
  // Nothing was said that the buttons could be named after.
  return renderActivities(views, layoutOf(reference), crypto.randomUUID()).map((message) => ({ kind: TEAMS, payload: { reference, message } satisfies Reply }));
}

function withReplies(activity: BotActivity, said: Incoming['said']): Incoming {
  const layout = layoutOf(activity);
  const reference = repliesInAnswer(activity) ? undefined : referenceTo(activity);
  if (!reference) return { said, layout };
  const isKnown = said.audience !== 'stranger';
  return {
    said,
    layout,
    outbox: (messages) => messages.map((message) => ({ kind: TEAMS, payload: { reference, message: asSent(message) } satisfies Reply })),
    ...(isKnown && { address: { kind: TEAMS, reference: withoutReply(reference) } }),
  };
}

/** The message without what is only for this channel to know. */
function asSent(message: RenderedActivity): RenderedActivity {
  const { notice, ...sent } = message;
  return notice ? sent : message;
}

function repliesInAnswer({ deliveryMode }: BotActivity): boolean {
  return deliveryMode === 'expectReplies';
}

/** Whether the HTTP answer carries something of the conversation. */
function inAnswer(activity: BotActivity): boolean {
  return repliesInAnswer(activity) || activity.type === 'invoke';
}

/** Teams draws cards in its own way; of the other channels nothing is known but that they show text. */
export function layoutOf({ channelId }: { readonly channelId: string }): Layout {
  return channelId === 'msteams' ? 'teams' : 'text';
}

function toWeb(answer: InvokeResponse | undefined): WebAnswer {
  return answer ? { status: answer.status, ...(answer.body !== undefined && { body: answer.body as unknown }) } : { status: 200 };
}

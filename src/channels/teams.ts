import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, TurnContext } from 'botbuilder';
import type { Activity, ConversationReference, InvokeResponse } from 'botbuilder';
import type { Layout, RenderedActivity } from '../render/index.ts';
import type { Incoming, Taken } from '../turn.ts';
import { botActivity, conversationName, groupName, hasJoined, hasJoinedGroup, typedText } from './botActivity.ts';
import type { BotActivity } from './botActivity.ts';
import { checkBotToken } from './botToken.ts';
import { inTime } from './inTime.ts';
import { NeverDeliverable } from './outboxSender.ts';
import { refuse } from './refusal.ts';
import { submitted } from './submitted.ts';
import { answerInvoke, pressName } from './teamsInvoke.ts';
import type { Feedback } from './teamsInvoke.ts';
import type { Web, WebAnswer, WebRequest } from './web.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** The name of this channel's rows in the outbox. */
export const TEAMS = 'botFramework';
const CHANNEL_ISSUER = 'https://api.botframework.com';
/** Checking a signature may have to fetch the channel's keys first. */
const KEYS_TIMEOUT_MS = 10_000;
const MOST_CONNECTORS = 200;

export interface TeamsPorts {
  takeTurn(incoming: Incoming): Promise<Taken>;
  keepFeedback(given: Feedback): Promise<void>;
  mayReplyTo(serviceUrl: string): boolean;
  now(): number;
  /** Somebody's token could not be checked or was not good; the error holds no words of theirs. */
  turnedAway(error: unknown): void;
  /** Absent on a developer's own machine: then nobody is asked who they are. */
  readonly app?: { readonly id: string; readonly password: string; readonly type: string; readonly tenant?: string };
  /** Where the channel publishes its keys, if not where Microsoft does. */
  readonly openIdMetadata?: string;
}

/** A reply in the outbox: where it goes, and what it says. */
interface Reply {
  readonly reference: Partial<ConversationReference>;
  readonly message: RenderedActivity;
}

type Connector = Awaited<ReturnType<NonNullable<Authenticated['connectorFactory']>['create']>>;
type UserTokens = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>;

/**
 * The library's authentication, keeping the clients it makes. It makes two for every activity, which costs more than
 * all else it does; they hold nothing of an activity, only an address and the app's own credentials.
 */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<Connector>>();
  #userTokens: Promise<UserTokens> | undefined;

  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const who = await super.authenticateRequest(activity, header);
    return { ...who, ...(who.connectorFactory && { connectorFactory: this.#keeping(who.connectorFactory) }) };
  }

  override createConnectorFactory(identity: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]): NonNullable<Authenticated['connectorFactory']> {
    return this.#keeping(super.createConnectorFactory(identity));
  }

  override createUserTokenClient(identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>[0]): Promise<UserTokens> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }

  #keeping(factory: NonNullable<Authenticated['connectorFactory']>): NonNullable<Authenticated['connectorFactory']> {
    return {
      create: (serviceUrl, audience) => {
        const key = `${serviceUrl} ${audience}`;
        const known = this.#connectors.get(key) ?? factory.create(serviceUrl, audience);
        if (this.#connectors.size >= MOST_CONNECTORS) this.#connectors.clear();
        this.#connectors.set(key, known);
        return known;
      },
    };
  }
}

/** The library's adapter, without its way of answering HTTP: it prints errors and shows them to the caller. */
class Adapter extends CloudAdapter {
  turn(who: Authenticated, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(who, activity, logic);
  }
}

/**
 * `POST /api/messages`: Microsoft Teams and whatever else speaks the Bot Framework protocol. Replies go into the
 * answer when the caller asks for that (`expectReplies`), and otherwise into the outbox, in the turn's transaction.
 * @returns sends one row of the outbox
 */
export function teams(web: Web, ports: TeamsPorts): (payload: unknown) => Promise<void> {
  const { app } = ports;
  const settings = {
    ...(app && { MicrosoftAppId: app.id, MicrosoftAppPassword: app.password, MicrosoftAppType: app.type }),
    ...(app?.tenant && { MicrosoftAppTenantId: app.tenant }),
    ...(ports.openIdMetadata && {
      ToBotFromChannelOpenIdMetadataUrl: ports.openIdMetadata,
      ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: CHANNEL_ISSUER,
    }),
  };
  // Our outbox decides when to try again, and for how long.
  const auth = new Authentication(settings, new ConfigurationServiceClientCredentialFactory(settings), undefined, undefined, { noRetryPolicy: true });
  const adapter = new Adapter(auth);

  web.route('POST', '/api/messages', async (request) => {
    const serviceUrl = app && checkBotToken(request.headers.authorization, app.id, ports.now());
    const read = botActivity.safeParse(request.body);
    if (!read.success) throw refuse.malformed('The body is not a Bot Framework activity.');
    const activity = read.data;
    if (serviceUrl !== undefined && activity.serviceUrl !== serviceUrl) throw refuse.unauthorized();
    checkServiceUrl(activity);
    const who = await authenticate(activity, request);
    const incoming = understand(activity);
    const answer = await adapter.turn(who, activity as unknown as Activity, async (context) => {
      if (activity.type === 'invoke') {
        const conversation = conversationName(activity);
        const value = await answerInvoke(activity, { ...ports, conversation, incoming: (said) => withReplies(activity, { conversation, ...(activity.locale && { locale: activity.locale }), ...said }) });
        if (value) await context.sendActivity({ type: 'invokeResponse', value });
      }
      if (!incoming) return;
      const { messages } = await ports.takeTurn(incoming);
      if (repliesInAnswer(activity)) await context.sendActivities(messages.map(asSent) as Partial<Activity>[]);
    });
    return toWeb(answer);
  }, { body: true });

  function checkServiceUrl({ serviceUrl, deliveryMode }: BotActivity): void {
    if (typeof serviceUrl === 'string') {
      if (!ports.mayReplyTo(serviceUrl)) throw refuse.forbidden('Replies are not sent to this serviceUrl.');
    } else if (deliveryMode !== 'expectReplies') {
      throw refuse.malformed('`serviceUrl` is needed to send a reply to.');
    }
  }

  async function authenticate(activity: BotActivity, request: WebRequest): Promise<Authenticated> {
    try {
      return await inTime(auth.authenticateRequest(activity as unknown as Activity, request.headers.authorization ?? ''), KEYS_TIMEOUT_MS);
    } catch (error) {
      ports.turnedAway(error);
      throw refuse.unauthorized();
    }
  }

  return async (payload) => {
    const { reference, message } = payload as Reply;
    const { serviceUrl } = reference;
    // The list may have become shorter since the row was written.
    if (!serviceUrl || !ports.mayReplyTo(serviceUrl)) throw new NeverDeliverable('the serviceUrl is not allowed');
    const activity = TurnContext.applyConversationReference({ ...message } as Partial<Activity>, reference);
    try {
      await adapter.continueConversationAsync(app?.id ?? '', reference, async (context) => {
        await adapter.sendActivities(context, [activity]);
      });
    } catch (error) {
      const { statusCode = 0 } = error as { statusCode?: number };
      if ([400, 403, 404, 405, 410, 413].includes(statusCode)) throw new NeverDeliverable(`the channel answered ${statusCode}`);
      throw error;
    }
  };
}

/** What an activity means to the conversation; nothing for reactions, typing, invokes and the like. */
function understand(activity: BotActivity): Incoming | undefined {
  const conversation = conversationName(activity);
  const common = { conversation, ...(activity.locale && { locale: activity.locale }) };
  if (hasJoinedGroup(activity)) return withReplies(activity, { ...common, conversation: groupName(activity), activityId: 'joined', inGroup: true });
  if (hasJoined(activity)) return withReplies(activity, { ...common, activityId: 'joined' });
  if (activity.type !== 'message') return undefined;
  const values = activity.value === undefined || activity.value === null || typeof activity.value === 'string' ? undefined : submitted.safeParse(activity.value);
  if (values?.success === false) throw refuse.malformed('`value` must be a flat object of text fields.');
  const text = typedText(activity);
  return withReplies(activity, {
    ...common,
    // An older client submits a button as a message, each time under another id.
    activityId: values?.data['turn'] !== undefined ? pressName(values.data) : activity.id ? `channel:${activity.id}` : `server:${crypto.randomUUID()}`,
    ...(values ? { values: values.data, ...(text && { text }) } : { text: text ?? '' }),
  });
}

function withReplies(activity: BotActivity, said: Incoming['said']): Incoming {
  const layout = layoutOf(activity);
  if (repliesInAnswer(activity)) return { said, layout };
  const reference = TurnContext.getConversationReference(activity as unknown as Activity);
  return {
    said,
    layout,
    outbox: (messages) => messages.map((message) => ({ kind: TEAMS, payload: { reference, message: asSent(message) } satisfies Reply })),
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

/** Teams draws cards in its own way; of the other channels nothing is known but that they show text. */
function layoutOf({ channelId }: BotActivity): Layout {
  return channelId === 'msteams' ? 'teams' : 'text';
}

function toWeb(answer: InvokeResponse | undefined): WebAnswer {
  return answer ? { status: answer.status, ...(answer.body !== undefined && { body: answer.body as unknown }) } : { status: 200 };
}


import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { api } from './api/routes.ts';
import { directLine } from './channels/directLine.ts';
import { directLineStreams } from './channels/directLineStream.ts';
import { DirectLineTokens } from './channels/directLineToken.ts';
import { health } from './channels/health.ts';
import { Metrics } from './channels/metrics.ts';
import { pages } from './channels/pages.ts';
import { refuse } from './channels/refusal.ts';
import { tokenKey } from './channels/tokenKey.ts';
import { clock as realClock } from './channels/clock.ts';
import type { Clock } from './channels/clock.ts';
import { outboxSender } from './channels/outboxSender.ts';
import type { Courier } from './channels/outboxSender.ts';
import { serviceUrlCheck } from './channels/serviceUrls.ts';
import { createWeb } from './channels/web.ts';
import { teamsApp, tenantsOf } from './config.ts';
import type { Config } from './config.ts';
import { newSession } from './dialogs/newSession.ts';
import { feedbackKeeper } from './feedback.ts';
import { loadPlan } from './plans/loadPlan.ts';
import { proactively } from './proactively.ts';
import type { Proactively, ToAddress } from './proactively.ts';
import { MemoryStore } from './store/memoryStore.ts';
import { eraseIdle } from './store/retention.ts';
import { openSqlite } from './store/sqlite.ts';
import { SqliteStore } from './store/sqliteStore.ts';
import { StoreUnavailable } from './store/store.ts';
import type { ConversationKey, Store } from './store/store.ts';
import type { Think } from './thinking.ts';
import { thinkingThreads } from './thinkingThreads.ts';
import type { Thinking } from './thinkingThreads.ts';
import { TooBusy, turnTaker } from './turn.ts';
import { withoutWords } from './withoutWords.ts';
import type { Incoming, Taken } from './turn.ts';

const GRACE_MS = 5_000;
const PAGES = 'dist/web';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A running server. */
export interface Running {
  /** Where it listens, as an address for a browser. */
  readonly url: string;
  readonly store: Store;
  /** Says something in a conversation that nobody asked for. */
  readonly sendProactively: Proactively;
  /** Finishes what is under way and stops. */
  stop(): Promise<void>;
}

/** What a test puts in place of the real thing. */
export interface Replaced {
  readonly store?: Store;
  readonly think?: Think;
  readonly now?: () => number;
  /** What the outbox and the typing indicator wait by. */
  readonly clock?: Clock;
  /** Begun by the caller, before all this was loaded. */
  readonly thinking?: Thinking;
  /** Where the Bot Framework's keys are published. */
  readonly openIdMetadata?: string;
  /** How long a channel's connector may take to answer. */
  readonly sendTimeoutMs?: number;
}

/**
 * Wires the parts together and listens. The only place that knows them all.
 * @throws CannotOpenStore, PlanFileError, or the system's error when the port cannot be had
 */
export async function start(config: Config, replaced: Replaced = {}): Promise<Running> {
  const clock = replaced.clock ?? realClock(replaced.now);
  const now = (): number => clock.now();
  const log: Logger = pino({ level: config.PRORATA_LOG_LEVEL, base: null }, pino.destination({ dest: 2, sync: false }));
  const plan = loadPlan(config.PRORATA_PLAN, config.PRORATA_PLANS);
  const store = replaced.store ?? await openStore(config);
  const { think, close: stopThinking }: Thinking = replaced.think ? { think: replaced.think, close: () => Promise.resolve() } : replaced.thinking ?? thinkingThreads({ id: config.PRORATA_PLAN, folder: config.PRORATA_PLANS });
  const metrics = new Metrics();
  const web = createWeb({
    log, metrics, bodyTimeoutMs: config.PRORATA_BODY_TIMEOUT_MS,
    strictTransport: config.PRORATA_PUBLIC_URL?.startsWith('https:') === true,
    broken: (error) => ({ error: withoutWords(error) }),
  });

  const today = () => config.PRORATA_TODAY ?? localDate(new Date(now()));
  const listeners: ((key: ConversationKey, toSend: boolean) => void)[] = [];
  const turns = turnTaker({
    store, plan, log, now, think, today,
    committed: (key, toSend) => listeners.forEach((listener) => listener(key, toSend)),
  });
  /** What could not be kept is answered 503, so that the channel sends it again. */
  const takeTurn = orUnavailable(async (incoming: Incoming): Promise<Taken> => {
    const taken = await turns(incoming);
    metrics.count(taken.repeated ? 'turns_repeated' : 'turns');
    return taken;
  });

  function orUnavailable<Given, Kept>(keep: (given: Given) => Promise<Kept>): (given: Given) => Promise<Kept> {
    return async (given) => {
      try {
        return await keep(given);
      } catch (error) {
        if (!(error instanceof StoreUnavailable || error instanceof TooBusy)) throw error;
        metrics.count('turns_refused');
        log.error({ error: withoutWords(error), code: (error.cause as { code?: string } | undefined)?.code }, 'a turn could not be kept');
        throw refuse.unavailable();
      }
    };
  }

  const keepFeedback = orUnavailable(feedbackKeeper(store, plan.id, now));

  const tokens = new DirectLineTokens(tokenKey(config.PRORATA_TOKEN_KEY, config.PRORATA_DATABASE), config.PRORATA_TOKEN_MINUTES * 60, now);
  const publicUrl = config.PRORATA_PUBLIC_URL;
  directLine(web, {
    store, plan: plan.id, tokens, takeTurn, now, publicUrl,
    emptySession: JSON.stringify(newSession(plan.locale)),
    secret: config.PRORATA_DIRECT_LINE_SECRET,
    open: config.loopback && config.NODE_ENV !== 'production',
  });
  const streams = directLineStreams(web, {
    store, plan: plan.id, tokens, publicUrl,
    failed: (error) => log.error({ error: withoutWords(error) }, 'a stream failed'),
  });
  listeners.push(({ conversation }) => streams.notify(conversation));
  const channel = config.PRORATA_TEAMS === 'on' ? await openTeams() : undefined;
  const sender = outboxSender({
    store, clock,
    couriers: channel ? { [channel.kind]: channel.courier } : {},
    happened: (what, { kind, attempts }, why) => {
      metrics.count(`outbox_${what}`);
      if (what === 'dead') log.error({ kind, attempts, why }, 'a message could not be delivered and was given up');
      else if (what === 'repeated') log.warn({ kind, attempts }, 'a message that perhaps has arrived is sent again');
      else if (what === 'later') log.warn({ kind, attempts, why }, 'a message could not be delivered and is sent again later');
    },
    failed: (error) => log.error({ error: withoutWords(error) }, 'the outbox could not be read or written'),
  });
  listeners.push((key, toSend) => toSend && sender.nudge(key));
  const sendProactively = proactively({
    store, plan: plan.id, now,
    toAddress: channel ? { [channel.kind]: channel.toAddress } : {},
    committed: (key, toSend) => listeners.forEach((listener) => listener(key, toSend)),
  });
  health(web, metrics, async () => {
    await Promise.all([store.probe(), think({ state: undefined, said: { conversation: '', activityId: '' }, today: today() })]);
  }, now);
  // Without a key the engine answers anybody, which is for a developer's own machine.
  if (config.PRORATA_API_KEY !== undefined || (config.NODE_ENV !== 'production' && config.loopback)) api(web, { key: config.PRORATA_API_KEY, publicUrl, version, now });
  pages(web, PAGES, config.PRORATA_FRAME_ANCESTORS);

  metrics.gauge('streams', streams.count);
  metrics.gauge('resident_bytes', () => process.memoryUsage.rss());
  const stopErasing = eraseIdle(store, plan, now, (erased, error) => {
    if (error) log.error({ error: withoutWords(error) }, 'idle conversations could not be erased');
    else if (erased > 0) log.info({ erased }, 'idle conversations erased');
  });

  /** botbuilder is large and slow to load, so only a server that needs it does. */
  async function openTeams(): Promise<{ kind: string; courier: Courier; toAddress: ToAddress; close(): void }> {
    const { TEAMS, teams, toAddress } = await import('./channels/teams.ts');
    const app = teamsApp(config);
    const tenants = tenantsOf(config, plan);
    const { courier, close } = teams(web, {
      takeTurn, clock,
      keepFeedback: async (given) => {
        if (await keepFeedback(given)) metrics.count(`feedback_${given.reaction}`);
      },
      mayPost: (thread) => sender.mayPost(thread),
      mayReplyTo: serviceUrlCheck(config.PRORATA_SERVICE_URLS, config.loopback && config.NODE_ENV !== 'production'),
      keysFailed: (error) => log.warn({ error: withoutWords(error) }, 'the keys of the channel could not be fetched'),
      ...(app && { app }),
      ...(tenants && { tenants }),
      ...(replaced.openIdMetadata && { openIdMetadata: replaced.openIdMetadata }),
      ...(replaced.sendTimeoutMs && { sendTimeoutMs: replaced.sendTimeoutMs }),
    });
    return { kind: TEAMS, courier, toAddress, close };
  }

  const { port } = await web.listen(config.PORT, config.HOST);
  const host = config.HOST === '127.0.0.1' ? 'localhost' : config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
  return {
    url: `http://${host}:${port}`,
    store,
    sendProactively,
    stop: async () => {
      stopErasing();
      streams.close();
      await web.close(GRACE_MS);
      await sender.stop(GRACE_MS);
      channel?.close();
      await stopThinking();
      await store.close();
      log.flush();
    },
  };
}

async function openStore(config: Config): Promise<Store> {
  return config.PRORATA_DATABASE === ':memory:' ? new MemoryStore() : new SqliteStore(await openSqlite(config.PRORATA_DATABASE));
}

function localDate(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

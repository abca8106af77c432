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
import { outboxSender } from './channels/outboxSender.ts';
import { serviceUrlCheck } from './channels/serviceUrls.ts';
import { createWeb } from './channels/web.ts';
import type { Config } from './config.ts';
import { newSession } from './dialogs/session.ts';
import { feedbackKeeper } from './feedback.ts';
import { loadPlan } from './plans/loadPlan.ts';
import { MemoryStore } from './store/memoryStore.ts';
import { eraseIdle } from './store/retention.ts';
import { openSqlite } from './store/sqlite.ts';
import { SqliteStore } from './store/sqliteStore.ts';
import { StoreUnavailable } from './store/store.ts';
import type { Store } from './store/store.ts';
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
  /** Finishes what is under way and stops. */
  stop(): Promise<void>;
}

/** What a test puts in place of the real thing. */
export interface Replaced {
  readonly store?: Store;
  readonly think?: Think;
  readonly now?: () => number;
  /** Where the Bot Framework's keys are published. */
  readonly openIdMetadata?: string;
}

/**
 * Wires the parts together and listens. The only place that knows them all.
 * @throws CannotOpenStore, PlanFileError, or the system's error when the port cannot be had
 */
export async function start(config: Config, replaced: Replaced = {}): Promise<Running> {
  const now = replaced.now ?? Date.now;
  const log: Logger = pino({ level: config.PRORATA_LOG_LEVEL, base: null }, pino.destination({ dest: 2, sync: false }));
  const plan = loadPlan(config.PRORATA_PLAN, config.PRORATA_PLANS);
  const store = replaced.store ?? await openStore(config);
  const { think, close: stopThinking }: Thinking = replaced.think ? { think: replaced.think, close: () => Promise.resolve() } : thinkingThreads(plan);
  const metrics = new Metrics();
  const web = createWeb({
    log, metrics, bodyTimeoutMs: config.PRORATA_BODY_TIMEOUT_MS,
    strictTransport: config.PRORATA_PUBLIC_URL?.startsWith('https:') === true,
    broken: (error) => ({ error: withoutWords(error) }),
  });

  const today = () => config.PRORATA_TODAY ?? localDate(new Date(now()));
  const listeners: ((conversation: string, toSend: boolean) => void)[] = [];
  const turns = turnTaker({
    store, plan, log, now, think, today,
    committed: (conversation, toSend) => listeners.forEach((listener) => listener(conversation, toSend)),
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
  listeners.push(streams.notify);
  const send = config.PRORATA_TEAMS === 'on' ? { botFramework: await openTeams() } : {};
  const sender = outboxSender({
    store, now, send,
    dropped: (row, error) => {
      metrics.count('outbox_dropped');
      log.error({ kind: row.kind, attempts: row.attempts, error: withoutWords(error) }, 'a reply could not be delivered and was given up');
    },
    failed: (error) => log.error({ error: withoutWords(error) }, 'the outbox could not be read or written'),
  });
  listeners.push((_conversation, toSend) => toSend && sender.nudge());
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
  async function openTeams(): Promise<(payload: unknown) => Promise<void>> {
    const { teams } = await import('./channels/teams.ts');
    const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppType: type, MicrosoftAppTenantId: tenant } = config;
    const app = id !== undefined && password !== undefined ? { id, password, type, ...(tenant && { tenant }) } : undefined;
    return teams(web, {
      takeTurn, now,
      keepFeedback: async (given) => {
        if (await keepFeedback(given)) metrics.count(`feedback_${given.reaction}`);
      },
      mayReplyTo: serviceUrlCheck(config.PRORATA_SERVICE_URLS, config.loopback && config.NODE_ENV !== 'production'),
      turnedAway: (error) => log.warn({ error: withoutWords(error) }, 'a caller of /api/messages was turned away'),
      ...(app && { app }),
      ...(replaced.openIdMetadata && { openIdMetadata: replaced.openIdMetadata }),
    });
  }

  const { port } = await web.listen(config.PORT, config.HOST);
  const host = config.HOST === '127.0.0.1' ? 'localhost' : config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
  return {
    url: `http://${host}:${port}`,
    store,
    stop: async () => {
      stopErasing();
      streams.close();
      await web.close(GRACE_MS);
      await sender.stop(GRACE_MS);
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

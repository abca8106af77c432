import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import type { PlanRules } from './plans/planRules.ts';

const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
const flag = z.enum(['on', 'off']);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const list = z.string().transform((text) => text.split(',').map((item) => item.trim()).filter(Boolean));

/** Every environment variable that is read, its meaning and its default. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Where to listen. 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address people reach the server at, when that is not what it listens on. */
  PRORATA_PUBLIC_URL: origin.optional(),
  /** A file, or `:memory:` to keep nothing. */
  PRORATA_DATABASE: z.string().min(1).default('./data/prorata.db'),
  PRORATA_PLAN: z.string().default('demo'),
  PRORATA_PLANS: z.string().default('plans'),
  /** Pretend that it is this day. Development only. */
  PRORATA_TODAY: z.iso.date().optional(),
  PRORATA_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Sites that may show the chat in a frame, as CSP sources separated by commas. */
  PRORATA_FRAME_ANCESTORS: list.pipe(z.array(z.string().regex(/^(https?:\/\/[\w.*-]+(:\d+)?|'self')$/))).default(["'self'"]),
  /** Whether `/api/messages` exists. */
  PRORATA_TEAMS: flag.default('on'),
  MicrosoftAppId: z.string().regex(/^[\w-]{1,100}$/).optional(),
  MicrosoftAppPassword: z.string().min(1).optional(),
  /** A certificate in place of the password: the SHA-1 of the certificate, and its private key as PEM. */
  CertificateThumbprint: z.string().regex(/^[\da-fA-F]{40}$/, 'must be the 40 hexadecimal digits of the certificate’s SHA-1').optional(),
  CertificatePrivateKey: z.string().transform((pem) => pem.replaceAll('\\n', '\n')).refine(isPrivateKey, 'must be a private key as PEM, from -----BEGIN to -----END').optional(),
  /** `UserAssignedMSI` is a managed identity, which needs neither password nor certificate. */
  MicrosoftAppType: z.string().transform((type) => APP_TYPES.find((known) => known.toLowerCase() === type.toLowerCase()) ?? type).pipe(z.enum(APP_TYPES)).default('MultiTenant'),
  MicrosoftAppTenantId: z.guid('must be the tenant’s id, like 11111111-2222-3333-4444-555555555555').toLowerCase().optional(),
  /** More addresses replies may be sent to, as origins separated by commas. */
  PRORATA_SERVICE_URLS: list.pipe(z.array(origin)).default([]),
  /** Lets a sponsor's own server ask for chat tokens. */
  PRORATA_DIRECT_LINE_SECRET: z.string().min(32).optional(),
  /** Lets other systems ask the engine at `/api/figures`; in production it is closed without. */
  PRORATA_API_KEY: z.string().min(32).optional(),
  /** Signs chat tokens; without it a key is made and kept beside the database. */
  PRORATA_TOKEN_KEY: z.string().min(32).optional(),
  PRORATA_TOKEN_MINUTES: z.coerce.number().int().min(1).max(7 * 24 * 60).default(24 * 60),
  /** How long a request's body may take to arrive. */
  PRORATA_BODY_TIMEOUT_MS: z.coerce.number().int().min(50).max(60_000).default(10_000),
});

export type Config = Readonly<z.infer<typeof environment>> & { readonly loopback: boolean };

/** The environment cannot be used; the message says which variable, and what to do, one a line. */
export class ConfigError extends Error {}

/**
 * Reads the environment and refuses what would be unsafe.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const config = { ...read.data, loopback: isLoopback(read.data.HOST) };
  const refused = unsafe(config);
  if (refused.length > 0) throw new ConfigError(refused.join('\n'));
  return config;
}

function unsafe(config: Config): string[] {
  const production = config.NODE_ENV === 'production';
  const open = config.PRORATA_TEAMS === 'on' && config.MicrosoftAppId === undefined;
  const rules: [boolean, string][] = [
    // Without an app id nobody is authenticated, and replies go wherever a caller says.
    [open && production, 'MicrosoftAppId: without it anyone may speak as anyone on /api/messages. Set it, or set PRORATA_TEAMS=off.'],
    [open && !config.loopback, `HOST: ${config.HOST} is reachable from other machines while /api/messages is open to anyone. Listen on 127.0.0.1, set MicrosoftAppId, or set PRORATA_TEAMS=off.`],
    ...registration(config),
    [production && config.PRORATA_SERVICE_URLS.some((url) => url.startsWith('http:')), 'PRORATA_SERVICE_URLS: must be https in production; replies and the app’s token travel there.'],
    [production && config.PRORATA_PUBLIC_URL === undefined, 'PRORATA_PUBLIC_URL: needed in production, so that pages of other sites cannot pose as ours.'],
    [production && config.PRORATA_PUBLIC_URL?.startsWith('http:') === true, 'PRORATA_PUBLIC_URL: must be https in production; tokens travel over it.'],
    [production && config.PRORATA_TODAY !== undefined, 'PRORATA_TODAY: not in production; figures depend on the real date.'],
  ];
  return rules.filter(([refuse]) => refuse).map(([, message]) => message);
}

/** How the bot shows who it is: exactly one way, and whole. */
function registration({ MicrosoftAppId: id, MicrosoftAppPassword: password, CertificateThumbprint: thumbprint, CertificatePrivateKey: key, MicrosoftAppType: type, MicrosoftAppTenantId: tenant }: Config): [boolean, string][] {
  const identity = type === 'UserAssignedMSI';
  const certificate = thumbprint !== undefined || key !== undefined;
  const shows = password !== undefined || certificate;
  return [
    // A forgotten id would leave the door open to everybody.
    [id === undefined && (shows || identity || type === 'SingleTenant'), 'MicrosoftAppId: missing, while other settings of the bot’s registration are there. Set it, or remove MicrosoftAppPassword, MicrosoftAppType and the certificate.'],
    [id !== undefined && !identity && !shows, 'MicrosoftAppPassword: needed with MicrosoftAppId, or no reply can be sent. Set it, or CertificateThumbprint and CertificatePrivateKey, or MicrosoftAppType=UserAssignedMSI for a managed identity.'],
    [identity && shows, 'MicrosoftAppType: a managed identity (UserAssignedMSI) has neither password nor certificate. Remove MicrosoftAppPassword, CertificateThumbprint and CertificatePrivateKey, so that they lie nowhere.'],
    [password !== undefined && certificate, 'MicrosoftAppPassword: the bot has a certificate too, and only one of the two is used. Remove the one you do not use.'],
    [certificate && (thumbprint === undefined || key === undefined), 'CertificateThumbprint: needs CertificatePrivateKey beside it, and the other way round. Set both.'],
    [type !== 'MultiTenant' && tenant === undefined, `MicrosoftAppTenantId: needed with MicrosoftAppType=${type}.`],
  ];
}

function isPrivateKey(pem: string): boolean {
  try {
    createPrivateKey(pem);
    return true;
  } catch {
    return false;
  }
}

/** The bot's registration as the channel needs it; nothing on a machine without one. */
export function teamsApp({ MicrosoftAppId: id, MicrosoftAppPassword, CertificateThumbprint, CertificatePrivateKey, MicrosoftAppType, MicrosoftAppTenantId }: Config): { readonly id: string; readonly settings: Readonly<Record<string, string>> } | undefined {
  if (id === undefined) return undefined;
  const settings = Object.entries({ MicrosoftAppPassword, CertificateThumbprint, CertificatePrivateKey, MicrosoftAppType, MicrosoftAppTenantId });
  return { id, settings: Object.fromEntries(settings.filter((entry): entry is [string, string] => entry[1] !== undefined)) };
}

/**
 * The tenants whose people may ask in Teams: those the plan file names, or else the one the bot is registered in. Nothing
 * means that anybody may, which is for a developer's own machine.
 * @throws ConfigError where a bot of all tenants would answer all of them in production
 */
export function tenantsOf(config: Config, plan: PlanRules): readonly string[] | undefined {
  if (plan.teams) return plan.teams.tenants;
  if (config.MicrosoftAppType !== 'MultiTenant' && config.MicrosoftAppTenantId !== undefined) return [config.MicrosoftAppTenantId];
  if (config.NODE_ENV === 'production') throw new ConfigError(`MicrosoftAppType: a MultiTenant bot answers people of any organization. Name those of the plan under \`teams: tenants:\` in its file (${plan.id}.yaml), or register the bot for one tenant.`);
  return undefined;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

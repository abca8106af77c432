import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const SOURCE = 'manifest';
/** In the order they stand in the package. */
const FILES = ['manifest.json', 'es.json', 'color.png', 'outline.png'] as const;
const DEFAULT_OUT = 'prorata-teams.zip';
const USAGE = 'npm run --silent prorata -- teams-package --app-id ID --domain chat.example.com [--out FILE]';

/** What fills the placeholders of `manifest/manifest.json`. */
export interface Filling {
  /** The bot's application (client) id. */
  readonly appId: string;
  /** Where the server is reached: a host name, no more. */
  readonly domain: string;
}

/** What stands in the way of a package, each as a sentence that says what to do. */
export type Faults = readonly string[];

/**
 * `prorata teams-package --app-id ID --domain HOST [--out FILE]`: makes the package that an administrator uploads to
 * Teams. Exit code 0 when it is written, 1 when the file cannot be, 2 when a value is missing or wrong.
 */
export function run(args: string[]): Promise<number> {
  const read = readArguments(args);
  if ('faults' in read) {
    process.stderr.write(`${read.faults.join('\n')}\n`);
    return Promise.resolve(2);
  }
  const bytes = teamsPackage(read);
  try {
    writeFileSync(read.out, bytes);
  } catch (error) {
    process.stderr.write(`${read.out} cannot be written (${(error as { code?: string }).code ?? 'unknown reason'}). Name a file in a folder that is there and yours: --out FILE\n`);
    return Promise.resolve(1);
  }
  process.stdout.write(`${read.out}: app ${read.appId} at https://${read.domain}, ${FILES.length} files, ${bytes.length} bytes. Upload it in the Teams admin center; docs/teams.md has the steps.\n`);
  return Promise.resolve(0);
}

/** The package as a zip: the same bytes for the same values, on every machine and in every time zone. */
export function teamsPackage({ appId, domain }: Filling): Uint8Array {
  const values: Readonly<Record<string, string>> = { APP_ID: appId, DOMAIN: domain };
  const filled = (name: string): Uint8Array => (name.endsWith('.json')
    ? Buffer.from(readFileSync(`${SOURCE}/${name}`, 'utf8').replaceAll(/\$\{\{(\w+)\}\}/gu, (placeholder, key: string) => values[key] ?? placeholder))
    : readFileSync(`${SOURCE}/${name}`));
  // A zip holds local time without a zone: a date given in local time is written alike everywhere.
  return zipSync(Object.fromEntries(FILES.map((name) => [name, filled(name)])), { mtime: new Date(2026, 0, 1, 12), level: 9 });
}

function readArguments(args: string[]): (Filling & { readonly out: string }) | { readonly faults: Faults } {
  let values: { 'app-id'?: string; domain?: string; out?: string };
  try {
    ({ values } = parseArgs({ args, options: { 'app-id': { type: 'string' }, domain: { type: 'string' }, out: { type: 'string' } } }));
  } catch (error) {
    return { faults: [`${(error as Error).message}.`.replace(/\.\.$/u, '.'), USAGE] };
  }
  const appId = values['app-id']?.trim().toLowerCase();
  const domain = values.domain?.trim().toLowerCase();
  const faults = [...appIdFaults(appId), ...domainFaults(domain)];
  if (faults.length > 0 || appId === undefined || domain === undefined) return { faults: [...faults, USAGE] };
  return { appId, domain, out: values.out ?? DEFAULT_OUT };
}

function appIdFaults(appId: string | undefined): Faults {
  if (appId === undefined || appId === '') return ['--app-id is missing. Give the bot’s “Application (client) ID”, as the Azure portal shows it on the overview of its app registration.'];
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(appId)) return [`--app-id “${appId}” is not an application id. It has five groups of digits and letters a to f, such as 6f1d2c3b-4a59-4e68-8f70-123456789abc.`];
  return /^[0-]+$/u.test(appId) ? ['--app-id is all zeros, which stands for no application. Give the id of the bot’s own app registration.'] : [];
}

function domainFaults(domain: string | undefined): Faults {
  if (domain === undefined || domain === '') return ['--domain is missing. Give the host name at which people reach this server over https, such as chat.example.com.'];
  if (/[/:@?#\s]/u.test(domain)) return [`--domain “${domain}” is more than a host name. Leave out https://, a port and all after the name: chat.example.com.`];
  const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/u;
  const labels = domain.split('.');
  if (domain.length > 253 || !labels.every((each) => label.test(each))) return [`--domain “${domain}” is not a host name. It is made of letters, digits and hyphens, parted by dots; write other letters as they stand in DNS (xn--…).`];
  if (labels.length < 2 || /^\d+$/u.test(labels.at(-1) ?? '')) return [`--domain “${domain}” is not a name that Teams can reach. Give a full public name, such as chat.example.com; an address of numbers or a name without a dot will not do.`];
  return [];
}

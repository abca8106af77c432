import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import Ajv04 from 'ajv-draft-04';
import { respond } from '../src/assistant.ts';
import { newSession } from '../src/dialogs/session.ts';
import { loadPlan } from '../src/plans/loadPlan.ts';

const sample: Readonly<Record<string, string>> = { APP_ID: '6f1d2c3b-4a59-4e68-8f70-123456789abc', DOMAIN: 'prorata.example.com' };

interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly id: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly localizationInfo: { readonly defaultLanguageTag: string; readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[] };
  readonly name: Readonly<Record<string, string>>;
  readonly description: { readonly short: string; readonly full: string; readonly features: readonly object[] };
  readonly icons: Readonly<Record<string, string>>;
  readonly bots: readonly { readonly botId: string; readonly scopes: readonly string[]; readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly { readonly title: string; readonly description: string }[] }[] }[];
  readonly validDomains: readonly string[];
}

const written = readFileSync('manifest/manifest.json', 'utf8');
const filled = written.replaceAll(/\$\{\{(\w+)\}\}/gu, (_, name: string) => sample[name] ?? `no value for ${name}`);
const manifest = JSON.parse(filled) as Manifest;
const spanish = JSON.parse(readFileSync('manifest/es.json', 'utf8')) as Readonly<Record<string, string>>;
const commands = manifest.bots.flatMap(({ commandLists }) => commandLists.flatMap((list) => list.commands));

/**
 * What Microsoft's schema says against a value, as sentences. The schemas are files of their package: nothing is fetched.
 * Their patterns are written for expressions without Unicode's stricter rules.
 */
function faults(schema: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', value: unknown): string[] {
  const ajv = new Ajv04.default({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri: (text) => URL.canParse(text), email: /^[^@\s]+@[^@\s]+$/u } });
  const file = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/${schema}.schema.json`;
  const check = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** Every text under a value, by the path that a translation file names it with. */
function texts(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => texts(each, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${at}.${key}`));
}

describe('the manifest', () => {
  test('is what Teams takes, once its placeholders are filled', () => {
    expect(manifest.$schema).toBe(`https://developer.microsoft.com/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
    expect(faults('MicrosoftTeams', manifest)).toEqual([]);
  });

  test('is not taken as it is written: without an app and a domain there is no package', () => {
    const unfilled = faults('MicrosoftTeams', JSON.parse(written));
    expect(unfilled.map((fault) => fault.split(' ')[0])).toEqual(['/id', '/bots/0/botId']);
  });

  test('asks packaging for an app id and a domain, and for nothing else', () => {
    expect([...new Set([...written.matchAll(/\$\{\{[^}]*\}\}/gu)].map(String))].toSorted()).toEqual(['${{APP_ID}}', '${{DOMAIN}}']);
    expect({ id: manifest.id, bots: manifest.bots.map(({ botId }) => botId) }).toEqual({ id: sample.APP_ID, bots: [sample.APP_ID] });
    expect(manifest.validDomains).toEqual([sample.DOMAIN]);
    for (const [key, value] of Object.entries(manifest.developer)) if (key.endsWith('Url')) expect(new URL(value).origin).toBe(`https://${sample.DOMAIN}`);
  });

  test('offers the bot wherever people are, each place with a list of its own', () => {
    const scopes = ['personal', 'team', 'groupChat'];
    expect(manifest.bots.map((bot) => bot.scopes)).toEqual([scopes]);
    expect(manifest.bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.scopes))).toEqual(scopes);
  });
});

describe('the translation', () => {
  test('is what Teams takes, and its file is named in the manifest', () => {
    expect(spanish.$schema).toBe(manifest.$schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'));
    expect(manifest.localizationInfo).toEqual({ defaultLanguageTag: 'en', additionalLanguages: [{ languageTag: 'es', file: 'es.json' }] });
    expect(faults('MicrosoftTeams.Localization', spanish)).toEqual([]);
  });

  test('would be refused with a text too long, a name that Teams does not know or a text missing', () => {
    const refused = (change: object): string[] => faults('MicrosoftTeams.Localization', { ...spanish, ...change });
    expect(refused({ 'description.short': 'x'.repeat(81) })).toHaveLength(1);
    expect(refused({ 'bots[0].commandLists[0].commands[0].titel': 'x' })).toHaveLength(1);
    expect(refused({ 'name.short': undefined })).not.toEqual([]);
  });

  test('has every text of the manifest, and none that the manifest lacks', () => {
    const { name, description, bots } = manifest;
    const listed = bots.map(({ commandLists }) => ({ commandLists: commandLists.map((list) => ({ commands: list.commands })) }));
    const english = [...texts(name, 'name'), ...texts(description, 'description'), ...texts(listed, 'bots')];
    expect(Object.keys(spanish).filter((key) => key !== '$schema')).toEqual(english.map(([at]) => at));
    for (const [at, text] of english) if (at !== 'name.short') expect({ at, translated: spanish[at] !== text }).toEqual({ at, translated: true });
  });
});

describe('what is said', () => {
  test.each([['English', manifest.description.full, /does not give advice/u], ['Spanish', spanish['description.full'] ?? '', /no da consejos/u]])('in %s it says that it explains and gives no advice', (_, full, words) => {
    expect(full).toMatch(words);
  });

  const titles = { en: commands.map(({ title }) => title), es: Object.entries(spanish).filter(([key]) => key.endsWith('.title') && key.startsWith('bots')).map(([, title]) => title) };
  test.each((['en', 'es'] as const).flatMap((locale) => [...new Set(titles[locale])].map((title) => [title, locale] as const)))('“%s” is understood', (text, locale) => {
    const turn = respond(newSession(locale), { conversation: 'manifest', activityId: '1', text }, loadPlan('demo'), '2026-11-22');
    expect(['unintelligible', 'offtopic', 'other_language']).not.toContain(turn.report.intent);
  });
});

interface Picture { readonly size: readonly [number, number]; readonly pixels: readonly (readonly number[])[] }

/** Reads the PNGs that scripts/icons.ts writes: 8 bits of red, green, blue and alpha, each row less the pixel on its left. */
function picture(file: string): Picture {
  const bytes = readFileSync(file);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect([...bytes.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  expect(bytes.toString('latin1', 37, 41)).toBe('IDAT');
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const pixels: number[][] = [];
  for (let row = 0; row < height; row += 1) {
    const start = row * (width * 4 + 1);
    expect(rows[start]).toBe(1);
    let left = [0, 0, 0, 0];
    for (let at = start + 1; at < start + 1 + width * 4; at += 4) {
      left = left.map((value, part) => (value + (rows[at + part] ?? Number.NaN)) & 255);
      pixels.push(left);
    }
  }
  return { size: [width, height], pixels };
}

describe('the icons', () => {
  test('in colour it is 192 by 192 and leaves no pixel open', () => {
    const { size, pixels } = picture(`manifest/${manifest.icons.color}`);
    expect({ size, open: pixels.filter(([, , , alpha]) => alpha !== 255).length }).toEqual({ size: [192, 192], open: 0 });
  });

  test('as an outline it is 32 by 32, white on nothing', () => {
    const { size, pixels } = picture(`manifest/${manifest.icons.outline}`);
    expect(size).toEqual([32, 32]);
    expect(pixels.filter(([red, green, blue, alpha]) => alpha !== 0 && !(red === 255 && green === 255 && blue === 255))).toEqual([]);
    expect(pixels.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(100);
    expect([0, 31, 992, 1023].map((corner) => pixels[corner]?.[3])).toEqual([0, 0, 0, 0]);
  });

  test('are, to the byte, what their script draws', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
    try {
      expect(spawnSync(process.execPath, ['scripts/icons.ts', folder], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
      for (const file of ['color.png', 'outline.png']) expect({ file, same: readFileSync(path.join(folder, file)).equals(readFileSync(`manifest/${file}`)) }).toEqual({ file, same: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const appId = '6f1d2c3b-4a59-4e68-8f70-123456789abc';
const domain = 'prorata.example.com';

function packaged(args: readonly string[], env: Record<string, string> = {}): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'teams-package', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, out: stdout, err: stderr };
}

/** The bytes of a package made in a process of its own. */
function made(name: string, env: Record<string, string> = {}, values = ['--app-id', appId, '--domain', domain]): Buffer {
  const out = path.join(folder, name);
  expect(packaged([...values, '--out', out], env)).toMatchObject({ status: 0, err: '' });
  return readFileSync(out);
}

test('the package holds the manifest with its placeholders filled, the translation and both icons, and nothing else', () => {
  const files = unzipSync(made('one.zip'));
  expect(Object.keys(files)).toEqual(['manifest.json', 'es.json', 'color.png', 'outline.png']);
  const filled = readFileSync('manifest/manifest.json', 'utf8').replaceAll('${{APP_ID}}', appId).replaceAll('${{DOMAIN}}', domain);
  expect(Buffer.from(files['manifest.json'] ?? []).toString()).toBe(filled);
  expect(filled).not.toContain('${{');
  for (const name of ['es.json', 'color.png', 'outline.png']) expect({ name, same: readFileSync(`manifest/${name}`).equals(files[name] ?? new Uint8Array()) }).toEqual({ name, same: true });
});

test('the same values make the same bytes, at any time, in any time zone and however they are written', () => {
  const one = made('a.zip', { TZ: 'America/New_York' });
  expect(made('b.zip', { TZ: 'Pacific/Apia' }).equals(one)).toBe(true);
  expect(made('c.zip', {}, ['--domain', ` ${domain.toUpperCase()} `, '--app-id', appId.toUpperCase()]).equals(one)).toBe(true);
  expect(made('d.zip', {}, ['--app-id', appId, '--domain', 'other.example.com']).equals(one)).toBe(false);
});

test.each([
  [[], [/--app-id is missing.*Application \(client\) ID/u, /--domain is missing.*chat\.example\.com/u]],
  [['--app-id', 'prorata', '--domain', domain], [/“prorata” is not an application id/u]],
  [['--app-id', '00000000-0000-0000-0000-000000000000', '--domain', domain], [/all zeros/u]],
  [['--app-id', appId, '--domain', `https://${domain}/`], [/more than a host name/u]],
  [['--app-id', appId, '--domain', `${domain}:3978`], [/more than a host name/u]],
  [['--app-id', appId, '--domain', 'localhost'], [/not a name that Teams can reach/u]],
  [['--app-id', appId, '--domain', '192.168.0.7'], [/not a name that Teams can reach/u]],
  [['--app-id', appId, '--domain', 'x-.example.com'], [/not a host name/u]],
  [['--app-id', appId, '--domain', 'a"b.example.com'], [/not a host name/u]],
  [['--app-id', appId, '--domain', 'jubilación.example.com'], [/xn--/u]],
  [['--appid', appId], [/'--appid'/u]],
] as const)('%j makes no package and says what to do', (args, sentences) => {
  const { status, out, err } = packaged(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  for (const sentence of sentences) expect(err).toMatch(sentence);
  expect(err).toContain('teams-package --app-id ID');
});

test('a file that cannot be written is told in one line', () => {
  const { status, err } = packaged(['--app-id', appId, '--domain', domain, '--out', path.join(folder, 'nowhere', 'x.zip')]);
  expect(status).toBe(1);
  expect(err).toMatch(/cannot be written \(ENOENT\).*--out FILE\n$/u);
});

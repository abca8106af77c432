import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = path.join(__dirname, '../..');
const unpacked = path.join(root, 'node_modules/.cache/prorata-chromium');

/**
 * A real Chromium from npm alone. It is unpacked once, beside it the system libraries it needs and a bare machine may
 * lack. The package is an ES module, which a child process can import and this one cannot.
 */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(unpacked)) unpack();
  // The package's own file looks for the letters in /tmp, where only the very first browser of a machine puts them; without any, nothing has a height.
  writeFileSync(path.join(unpacked, 'fonts/fonts.conf'), `<fontconfig><dir>${path.join(unpacked, 'fonts')}</dir><cachedir>${path.join(unpacked, 'fonts/cache')}</cachedir></fontconfig>`);
  return chromium.launch({
    executablePath: path.join(unpacked, 'chromium'),
    // A container often has no room for shared memory and no right to build a sandbox; these pages are our own.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: path.join(unpacked, 'al2023/lib'), FONTCONFIG_PATH: path.join(unpacked, 'fonts') } as Record<string, string>,
  });
}

/** Into a folder of its own first: one that was left half done is never taken for whole. */
function unpack(): void {
  const half = `${unpacked}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: one }) => one.executablePath())";
  // Told that this is such a machine, the package unpacks the libraries too.
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }, stdio: 'inherit' });
  try { renameSync(half, unpacked); } catch { /* another test was quicker */ }
}

/** What a page complains about: errors, warnings and every breach of its Content-Security-Policy. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) heard.push(message.text()); });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

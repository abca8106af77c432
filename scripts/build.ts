/**
 * `npm run build`: the browser's files from src/web into dist/web. TypeScript loses its types and nothing else, so what
 * the browser runs can be read beside its source; Web Chat is taken as its makers ship it, byte for byte.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('../src/web/', import.meta.url));
const to = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** Imports name the file that is run: `./look.ts` in the source is `./look.js` in the browser. */
function browserScript(source: string): string {
  return stripTypeScriptTypes(source).replace(/^(import [^;]*? from '\.\/[\w.-]+)\.ts';$/gmu, "$1.js';");
}

/** The one file of botframework-webchat that needs no other: React, Adaptive Cards and Direct Line are within it. */
function webChatBundle(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('botframework-webchat')), '../dist/webchat.js');
}

// Node calls its type stripping experimental and says so once; a build has nothing to add to that.
process.removeAllListeners('warning');
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (name.endsWith('.d.ts') || name === 'tsconfig.json') continue;
  if (name.endsWith('.ts')) writeFileSync(path.join(to, name.replace(/\.ts$/u, '.js')), browserScript(readFileSync(path.join(from, name), 'utf8')));
  else cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}
cpSync(webChatBundle(), path.join(to, 'webchat.js'));
cpSync(`${webChatBundle()}.LICENSE.txt`, path.join(to, 'webchat.js.LICENSE.txt'));

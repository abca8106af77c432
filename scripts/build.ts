/**
 * `npm run build`: the browser's files from src/web into dist/web. TypeScript loses its types and nothing else, so what
 * the browser runs can be read beside its source; Web Chat is taken as its makers ship it, byte for byte.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
mkdirSync(to, { recursive: true });
const before = new Set(readdirSync(to));

/** A file is replaced in one step, so that a server which is running never reads half of one. */
function put(name: string, content: string | Buffer): void {
  writeFileSync(path.join(to, `.${name}.new`), content);
  renameSync(path.join(to, `.${name}.new`), path.join(to, name));
  before.delete(name);
}

for (const name of readdirSync(from)) {
  if (name.endsWith('.d.ts') || name === 'tsconfig.json') continue;
  const source = readFileSync(path.join(from, name));
  if (name.endsWith('.ts')) put(name.replace(/\.ts$/u, '.js'), browserScript(source.toString('utf8')));
  else put(name, source);
}
put('webchat.js', readFileSync(webChatBundle()));
put('webchat.js.LICENSE.txt', readFileSync(`${webChatBundle()}.LICENSE.txt`));
for (const name of before) rmSync(path.join(to, name), { recursive: true });

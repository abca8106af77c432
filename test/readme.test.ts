import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { readStory } from './conversations/story.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```\n([\s\S]*?)\n```$/gmu)].map(([, block = '']) => block);

/** "…" on a line of its own stands for lines that were left out. */
test('the conversation is taken line by line from its story', () => {
  const [turn] = readStory(join('test/conversations', 'plan-forty-thousand.chat')).turns;
  const block = blocks.find((one) => one.startsWith('> ')) ?? '';
  const [asked, , ...answer] = block.split('\n');
  expect(asked).toBe(`> ${turn?.user}`);
  let at = 0;
  let mayskip = false;
  for (const line of answer) {
    if (line === '…') mayskip = true;
    else {
      const next = mayskip ? turn?.bot.indexOf(line, at) ?? -1 : at;
      expect({ line: next < 0 ? undefined : turn?.bot[next] }).toEqual({ line });
      at = next + 1;
      mayskip = false;
    }
  }
  expect(at).toBe(turn?.bot.length);
});

test('every file it points to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test('every setting it names exists, and none is missing', () => {
  const source = readFileSync('src/config.ts', 'utf8');
  const known = [...source.matchAll(/^ {2}([A-Z][\w]+):/gmu)].map(([, name = '']) => name);
  const table = readme.slice(readme.indexOf('| variable'), readme.indexOf('- **Data.**'));
  const named = [...table.matchAll(/`((?:PRORATA_|MicrosoftApp|Certificate|NODE_ENV|PORT|HOST)\w*)`/gu)].map(([, name = '']) => name);
  // Pretending that it is another day is for developers.
  expect([...new Set(named)].toSorted()).toEqual(known.filter((name) => name !== 'PRORATA_TODAY').toSorted());
  const { PORT, HOST, PRORATA_DATABASE, PRORATA_PLAN, PRORATA_PLANS, PRORATA_TOKEN_MINUTES, PRORATA_BODY_TIMEOUT_MS } = readConfig({});
  for (const value of [PORT, HOST, PRORATA_DATABASE, PRORATA_PLAN, PRORATA_PLANS, PRORATA_TOKEN_MINUTES, PRORATA_BODY_TIMEOUT_MS]) expect(table).toContain(String(value));
});

test('the engine answers its example as it says', () => {
  const example = blocks.find((one) => one.startsWith('echo ')) ?? '';
  const facts = /'(\{.*\})'/u.exec(example)?.[1] ?? '';
  const { stdout } = spawnSync(process.execPath, ['src/cli.ts', 'figures'], { input: `${facts}\n`, encoding: 'utf8' });
  const promised = /`"(8606\.18)":"([\d.]+)"`/u.exec(readme);
  expect(JSON.parse(stdout)).toMatchObject({ lines: { [promised?.[1] ?? '']: promised?.[2] } });
});

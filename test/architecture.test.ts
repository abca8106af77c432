import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Who may import whom. The engine does not know that it is in a chat, dialogs never compute, channels never know law.
 * A folder without a row here may not exist: write the row first.
 */
interface Row {
  /** Packages, by name; `node:` stands for everything Node brings along. */
  readonly packages: readonly string[];
  /** Our own files outside the folder, from `src`: a file, or a folder with a slash at its end. */
  readonly ours: readonly string[];
  /** The same, for types alone. */
  readonly types: readonly string[];
  /** What a break of this row means. */
  readonly because: string;
}

const table: Readonly<Record<string, Row>> = {
  engine: { packages: ['decimal.js', 'zod'], ours: [], types: [], because: 'the engine is law and arithmetic: it does not know that it is in a chat' },
  dialogs: {
    packages: ['zod'], ours: ['engine/index.ts'], types: ['engine/index.ts', 'plans/'],
    because: 'dialogs never compute and know no channel: figures come through the engine’s door, words through the wording they are given',
  },
  messages: { packages: [], ours: [], types: ['dialogs/', 'engine/index.ts'], because: 'messages are words only: they know the names of things and nothing else' },
  render: { packages: [], ours: ['dialogs/view.ts'], types: ['dialogs/view.ts'], because: 'a renderer lays out finished views and never sees a figure that is not text' },
  plans: { packages: ['zod', 'yaml', 'node:'], ours: [], types: ['engine/index.ts'], because: 'a plan file is read alone, without knowing who asks' },
  helpdesk: {
    packages: ['zod', 'node:'], ours: ['dialogs/session.ts', 'dialogs/view.ts', 'plans/'], types: ['dialogs/', 'plans/', 'store/'],
    because: 'the help desk works with what a conversation hands over, not with its words',
  },
  store: {
    packages: ['zod', 'node:', 'kysely', 'better-sqlite3', 'pg', 'pino'], ours: ['dialogs/session.ts', 'dialogs/view.ts'], types: ['dialogs/session.ts', 'dialogs/view.ts'],
    because: 'the store keeps what it is given and understands none of it',
  },
  channels: {
    packages: ['botbuilder', 'jsonwebtoken', 'restify', 'ws', 'pino', 'zod', 'node:'], ours: ['render/', 'dialogs/view.ts'],
    types: ['render/', 'dialogs/view.ts', 'dialogs/said.ts', 'store/', 'turn.ts', 'config.ts', 'plans/planRules.ts'],
    because: 'channels carry words in and views out: they never know law',
  },
  api: { packages: ['zod', 'node:'], ours: ['engine/index.ts', 'messages/engineWords.en.ts', 'channels/rateLimit.ts', 'channels/refusal.ts'], types: ['engine/index.ts', 'channels/web.ts'], because: 'the interface for other systems passes facts to the engine’s door and its outcome back, with words for the reasons' },
  web: { packages: [], ours: [], types: ['dialogs/view.ts'], because: 'browser code runs alone in the browser' },
};

/** These wire the parts together and may import all of them. */
const wiring = /^(?:commands\/.+|[^/]+\.ts)$/;

interface Import {
  readonly from: string;
  readonly onlyTypes: boolean;
}

const root = path.join(process.cwd(), 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).toSorted();
const sources = new Map(files.map((file) => [file, ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest)] as const));

/** Every node below, in reading order. */
function* nodes(of: ts.Node): Generator<ts.Node> {
  const below: ts.Node[] = [];
  ts.forEachChild(of, (child) => void below.push(child));
  for (const child of below) {
    yield child;
    yield* nodes(child);
  }
}

function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodes(source)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
      const onlyTypes = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause?.name && named !== undefined && named.length > 0 && named.every(({ isTypeOnly }) => isTypeOnly));
      found.push({ from: node.moduleSpecifier.text, onlyTypes });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, onlyTypes: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) {
      found.push({ from: node.arguments[0].text, onlyTypes: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ from: node.argument.literal.text, onlyTypes: true });
    }
  }
  return found;
}

function matches(target: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => (each.endsWith('/') || each === 'node:' ? target.startsWith(each) : target === each || target.startsWith(`${each}/`)));
}

/** What is wrong with one import, as a sentence; nothing when it may stand. */
function fault(file: string, { from, onlyTypes }: Import): string | undefined {
  const folder = file.split('/')[0] ?? '';
  const row = table[folder];
  if (!row) return `src/${folder}/ has no row in the import table of test/architecture.test.ts`;
  if (from.startsWith('.')) {
    if (!/\.(?:ts|json)$/.test(from)) return `src/${file} imports ${from}: imports of our own files carry their .ts ending, or .json for data`;
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
    if (target.startsWith(`${folder}/`) || matches(target, row.ours) || (onlyTypes && matches(target, row.types))) return undefined;
    return `src/${file} imports ${onlyTypes ? 'types of ' : ''}src/${target}: ${row.because}`;
  }
  return matches(from, row.packages) ? undefined : `src/${file} imports ${from}: ${row.because}`;
}

test('every folder imports only what its row allows', () => {
  const faults = files.filter((file) => !wiring.test(file)).flatMap((file) => importsOf(sources.get(file)!).flatMap((each) => fault(file, each) ?? []));
  expect(faults).toEqual([]);
});

test('the table itself refuses what it should', () => {
  expect(fault('engine/evaluate.ts', { from: 'node:fs', onlyTypes: false })).toMatch(/does not know that it is in a chat/);
  expect(fault('dialogs/respond.ts', { from: 'decimal.js', onlyTypes: false })).toMatch(/dialogs never compute/);
  expect(fault('dialogs/respond.ts', { from: '../engine/money.ts', onlyTypes: true })).toMatch(/through the engine’s door/);
  expect(fault('dialogs/respond.ts', { from: '../messages/en.ts', onlyTypes: false })).toBeDefined();
  expect(fault('messages/en.ts', { from: '../dialogs/respond.ts', onlyTypes: false })).toMatch(/words only/);
  expect(fault('render/text.ts', { from: '../engine/index.ts', onlyTypes: true })).toBeDefined();
  expect(fault('channels/web.ts', { from: '../dialogs/respond.ts', onlyTypes: false })).toMatch(/never know law/);
  expect(fault('store/sqlite.ts', { from: '../messages/en.ts', onlyTypes: false })).toBeDefined();
  expect(fault('engine/line.ts', { from: './money', onlyTypes: false })).toMatch(/\.ts ending/);
  expect(fault('utils/text.ts', { from: './money.ts', onlyTypes: false })).toMatch(/has no row/);
  expect(fault('dialogs/respond.ts', { from: '../plans/planRules.ts', onlyTypes: true })).toBeUndefined();
});

test('botbuilder is known to one file, so that it can be replaced', () => {
  const knowing = files.filter((file) => importsOf(sources.get(file)!).some(({ from }) => /^botbuilder|^botframework/.test(from)));
  expect(knowing.filter((file) => file !== 'channels/teams.ts')).toEqual([]);
});

test('decimals are constructed in one file', () => {
  const knowing = files.filter((file) => importsOf(sources.get(file)!).some(({ from }) => from === 'decimal.js'));
  expect(knowing).toEqual(['engine/money.ts']);
});

/** The numbers and texts of a file that hold a tax year, 1974 to 2099; the name of a notice holds one that is not. */
function yearsIn(source: ts.SourceFile): string[] {
  return [...nodes(source)].flatMap((node) => {
    const written = ts.isNumericLiteral(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : '';
    return written.replaceAll('2014-54', '').match(/(?<![\p{L}\d])(?:19[789]\d|20\d\d)(?![\p{L}\d])/gu) ?? [];
  });
}

test('no year appears in the engine outside law/, so the oldest and the newest tax year differ only by data', () => {
  const named = [...sources].filter(([file]) => file.startsWith('engine/') && !file.startsWith('engine/law/')).flatMap(([file, source]) => yearsIn(source).map((year) => `src/${file}: ${year}`));
  expect(named).toEqual([]);
  expect(yearsIn(ts.createSourceFile('a.ts', "const from = 2026; const to = '2027-04-15'; const cite = 'Notice 2014-54'; const part = `${from} before 1987`;", ts.ScriptTarget.Latest))).toEqual(['2026', '2027', '1987']);
});

/** Where an identifier stands, as `file: word`. */
function uses(folder: string, words: readonly string[]): string[] {
  const found: string[] = [];
  for (const [file, source] of sources) {
    if (!file.startsWith(`${folder}/`)) continue;
    for (const node of nodes(source)) if (ts.isIdentifier(node) && words.includes(node.text)) found.push(`src/${file}: ${node.text}`);
  }
  return found;
}

test('the engine knows no clock, no locale and no process', () => {
  expect(uses('engine', ['Date', 'Intl', 'process', 'globalThis', 'setTimeout', 'fetch', 'toLocaleString'])).toEqual([]);
});

test('dialogs and renderers know no clock and no chance: today is given to them', () => {
  expect([...uses('dialogs', ['Date', 'process', 'crypto', 'setTimeout', 'fetch']), ...uses('render', ['Date', 'process', 'fetch'])]).toEqual([]);
  const random = [...sources].filter(([file]) => /^(?:engine|dialogs|render|messages)\//.test(file)).filter(([, source]) => [...nodes(source)].some((node) => ts.isPropertyAccessExpression(node) && node.name.text === 'random'));
  expect(random.map(([file]) => file)).toEqual([]);
});

test('a tax year stands nowhere in the engine but in law/', () => {
  const years: string[] = [];
  for (const [file, source] of sources) {
    if (!file.startsWith('engine/') || file.startsWith('engine/law/')) continue;
    for (const node of nodes(source)) {
      if ((ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && /\b(?:19|20)\d\d\b/.test(node.text)) years.push(`src/${file}: ${node.text}`);
    }
  }
  expect(years).toEqual([]);
});

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database, Statement } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Compilable } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

const OLDEST_NODE = 22;
const BUSY_TIMEOUT_MS = 2_000;

/** The database cannot be used; the message is one line for whoever starts the server. */
export class CannotOpenStore extends Error {
  constructor(file: string, why: string, cause?: unknown) {
    super(`The database ${file} ${why}`, { cause });
    this.name = 'CannotOpenStore';
  }
}

/** Stands for a value that is only known when the query is run. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A query built once and run often, with the values of one run. */
export type Prepared<Values, Result> = (values: Values) => Result;

/**
 * One SQLite file. Queries are built and typed by kysely once, when the store is made: building one takes many times
 * longer than running it. They are run here at once: better-sqlite3 is synchronous, so a transaction is one
 * uninterrupted piece of work and no other turn can see the middle of it.
 */
export class Sqlite {
  readonly build: Kysely<Tables>;
  readonly raw: Database;

  constructor(raw: Database) {
    this.raw = raw;
    this.build = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  }

  /** A query for rows. `value` names what is given at each run. */
  all<Values extends object, Row>(query: (build: Kysely<Tables>, value: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable<Row>): Prepared<Values, Row[]> {
    const { statement, bind } = this.#prepare(query);
    return (values) => statement.all(...bind(values)) as Row[];
  }

  /** A statement; running it says how many rows were changed. */
  run<Values extends object>(query: (build: Kysely<Tables>, value: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable): Prepared<Values, number> {
    const { statement, bind } = this.#prepare(query);
    return (values) => statement.run(...bind(values)).changes;
  }

  /** Everything or nothing. Takes the write lock first, so that it never has to give up half way. */
  transaction<Result>(work: () => Result): Result {
    return this.raw.transaction(work).immediate();
  }

  #prepare<Values extends object>(query: (build: Kysely<Tables>, value: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable): { statement: Statement; bind: (values: Values) => unknown[] } {
    const { sql, parameters } = query(this.build, (name) => new Slot(name) as never).compile();
    const bind = (values: Values): unknown[] => parameters.map((parameter) => (parameter instanceof Slot ? values[parameter.name as keyof Values] : parameter));
    return { statement: this.raw.prepare(sql), bind };
  }
}

/**
 * Opens the database, checks it, and brings its tables up to date.
 * @param file a path, made with its folder when it is not there, or `:memory:`
 * @throws CannotOpenStore
 */
export async function openSqlite(file: string): Promise<Sqlite> {
  const node = Number(process.versions.node.split('.')[0]);
  // better-sqlite3 ends an older Node without a word, so it is not even loaded there.
  if (node < OLDEST_NODE) {
    throw new CannotOpenStore(file, `needs Node ${OLDEST_NODE} or newer and this is ${process.versions.node}. Start through npm (npm start, npm run …), which brings its own Node.`);
  }
  let raw: Database | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const { default: open } = await import('better-sqlite3');
    raw = new open(file, { timeout: BUSY_TIMEOUT_MS });
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    // What is erased is overwritten, not just unlinked.
    raw.pragma('secure_delete = ON');
    const [check] = raw.pragma('quick_check(1)', { simple: false }) as { quick_check: string }[];
    if (check?.quick_check !== 'ok') throw new Error('quick_check failed');
    const sqlite = new Sqlite(raw);
    await migrate(sqlite, file);
    sqlite.run<{ at: number }>((q, value) => q.replaceInto('health').values({ id: 1, at: value('at') }))({ at: Date.now() });
    return sqlite;
  } catch (error) {
    raw?.close();
    throw error instanceof CannotOpenStore ? error : new CannotOpenStore(file, reason(error), error);
  }
}

async function migrate(sqlite: Sqlite, file: string): Promise<void> {
  const migrator = new Migrator({ db: sqlite.build, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.includes('corrupted migrations')) {
    throw new CannotOpenStore(file, 'was written by a newer version of Prorata. Start that version, or name another file in PRORATA_DATABASE.', error);
  }
  if (error) throw error;
}

function reason(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || message === 'quick_check failed') {
    return 'is damaged. Restore it from a backup, or move it away to start with an empty one.';
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || ['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM'].includes(code)) {
    return 'cannot be opened for writing. Check that its folder exists and belongs to this user, or name another file in PRORATA_DATABASE.';
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'cannot be written: the disk is full.';
  if (code.startsWith('SQLITE_BUSY')) return 'is locked by another process.';
  return `cannot be opened (${code || message}).`;
}

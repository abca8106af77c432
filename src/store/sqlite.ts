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

/**
 * One SQLite file. Queries are built and typed by kysely and run here at once: better-sqlite3 is synchronous, so a
 * transaction is one uninterrupted piece of work and no other turn can see the middle of it.
 */
export class Sqlite {
  readonly build: Kysely<Tables>;
  readonly raw: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(raw: Database) {
    this.raw = raw;
    this.build = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  }

  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.#prepared(sql).all(...parameters) as Row[];
  }

  /** How many rows were changed. */
  run(query: Compilable): number {
    const { sql, parameters } = query.compile();
    return this.#prepared(sql).run(...parameters).changes;
  }

  /** Everything or nothing. Takes the write lock first, so that it never has to give up half way. */
  transaction<Result>(work: () => Result): Result {
    return this.raw.transaction(work).immediate();
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.raw.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
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
    sqlite.run(sqlite.build.replaceInto('health').values({ id: 1, at: Date.now() }));
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

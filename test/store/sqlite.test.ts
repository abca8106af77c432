import { chmodSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupCommit } from '../../src/store/groupCommit.ts';
import { CannotOpenStore, openSqlite } from '../../src/store/sqlite.ts';
import { SqliteStore } from '../../src/store/sqliteStore.ts';
import { StoreUnavailable } from '../../src/store/store.ts';
import type { TurnWrite } from '../../src/store/store.ts';
import { temporaryFolder } from '../channels/serving.ts';

const key = { plan: 'demo', conversation: 'c1' };
function turn(version: number, activityId: string, more: Partial<TurnWrite> = {}): TurnWrite {
  return { ...key, activityId, version, state: '{}', heard: { text: 'my basis is 93,417 dollars' }, views: '[]', outbox: [], forget: false, at: 1, ...more };
}

function everythingOnDisk(folder: string): string {
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('\n');
}

describe('the database file', () => {
  test('is made with its folder, commits durably, and is there again after a restart', async () => {
    const file = join(temporaryFolder(), 'deep', 'down', 'prorata.db');
    const first = await openSqlite(file);
    expect(first.raw.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(first.raw.pragma('synchronous', { simple: true })).toBe(2);
    await new SqliteStore(first).write(turn(0, 'a'));
    first.raw.close();
    const again = new SqliteStore(await openSqlite(file));
    expect((await again.load(key, 'b')).version).toBe(1);
    await again.close();
  });

  test('holds no word of a conversation that was forgotten or has expired, not even in its log', async () => {
    const folder = temporaryFolder();
    const store = new SqliteStore(await openSqlite(join(folder, 'p.db')));
    await store.write(turn(0, 'a'));
    await store.write(turn(0, 'a', { conversation: 'idle' }));
    expect(everythingOnDisk(folder)).toContain('93,417');
    await store.write(turn(1, 'b', { forget: true, heard: { text: '', erased: true } }));
    await store.expire('demo', 9_999, 10);
    expect(everythingOnDisk(folder)).not.toContain('93,417');
    await store.close();
  });

  test('that is not a database says so in one line', async () => {
    const file = join(temporaryFolder(), 'p.db');
    writeFileSync(file, 'this is a letter to my aunt, not a database. '.repeat(200));
    await expect(openSqlite(file)).rejects.toThrow(/p\.db is damaged\. Restore it from a backup/);
  });

  test('that was cut off says so in one line', async () => {
    const file = join(temporaryFolder(), 'p.db');
    const store = new SqliteStore(await openSqlite(file));
    for (let i = 0; i < 50; i += 1) await store.write(turn(i, `a${i}`, { heard: { text: 'x'.repeat(2_000) } }));
    await store.close();
    truncateSync(file, 20_000);
    await expect(openSqlite(file)).rejects.toThrow(CannotOpenStore);
  });

  test('whose pages were overwritten says so in one line', async () => {
    const file = join(temporaryFolder(), 'p.db');
    const store = new SqliteStore(await openSqlite(file));
    for (let i = 0; i < 50; i += 1) await store.write(turn(i, `a${i}`, { heard: { text: 'x'.repeat(2_000) } }));
    await store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 8_192, 40_960));
    await expect(openSqlite(file)).rejects.toThrow(/is damaged/);
  });

  test('that is a folder, or lies where nothing can be made, says so in one line', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'p.db'));
    await expect(openSqlite(join(folder, 'p.db'))).rejects.toThrow(/cannot be opened for writing/);
    writeFileSync(join(folder, 'file'), '');
    await expect(openSqlite(join(folder, 'file', 'p.db'))).rejects.toThrow(/cannot be opened for writing/);
  });

  test('that may not be written says so in one line', async () => {
    if (process.getuid?.() === 0) return; // root may write everything
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    await expect(openSqlite(join(folder, 'p.db'))).rejects.toThrow(/cannot be opened for writing/);
  });

  test('of a newer version is left alone', async () => {
    const file = join(temporaryFolder(), 'p.db');
    const newer = await openSqlite(file);
    newer.raw.prepare("insert into kysely_migration values ('9999-from-the-future', '2030-01-01')").run();
    newer.raw.close();
    await expect(openSqlite(file)).rejects.toThrow(/newer version of Prorata/);
  });

  test('that fails while running refuses turns and keeps nothing of them', async () => {
    const db = await openSqlite(':memory:');
    const store = new SqliteStore(db);
    await store.write(turn(0, 'a'));
    db.raw.pragma('query_only = ON');
    await expect(store.write(turn(1, 'b'))).rejects.toThrow(StoreUnavailable);
    await expect(store.probe()).rejects.toThrow(StoreUnavailable);
    db.raw.pragma('query_only = OFF');
    expect((await store.load(key, 'b')).version).toBe(1);
    await store.probe();
    await store.close();
  });
});

describe('committing in groups', () => {
  test('puts writes that come together into one transaction', async () => {
    const groups: number[][] = [];
    const write = groupCommit((jobs: readonly number[]) => {
      groups.push([...jobs]);
      return jobs.map((job) => job * 10);
    });
    expect(await Promise.all([1, 2, 3].map(write))).toEqual([10, 20, 30]);
    expect(groups).toEqual([[1, 2, 3]]);
  });

  test('never makes a group larger than asked, and leaves nobody waiting', async () => {
    const sizes: number[] = [];
    const write = groupCommit((jobs: readonly number[]) => {
      sizes.push(jobs.length);
      return [...jobs];
    }, 4);
    await Promise.all(Array.from({ length: 10 }, (_, i) => write(i)));
    expect(sizes).toEqual([4, 4, 2]);
  });

  test('a write that fails fails alone', async () => {
    const write = groupCommit((jobs: readonly string[]) => {
      if (jobs.includes('bad')) throw new Error('no');
      return jobs.map((job) => `${job} kept`);
    });
    const results = await Promise.allSettled(['a', 'bad', 'b'].map(write));
    expect(results.map((r) => (r.status === 'fulfilled' ? r.value : 'refused'))).toEqual(['a kept', 'refused', 'b kept']);
  });
});

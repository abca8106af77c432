import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The key that signs chat tokens: the configured one, or one made once and kept beside the database, so that people's
 * tokens outlive a restart. With a database in memory it lives as long as the process.
 */
export function tokenKey(configured: string | undefined, database: string): Buffer {
  if (configured !== undefined) return Buffer.from(configured);
  if (database === ':memory:') return randomBytes(32);
  const file = join(dirname(database), 'token.key');
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Fails when it is there already, also when another process was quicker.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length !== 32) throw new Error(`${file} does not hold a key. Remove it: a new one is made, and open chats start afresh.`);
  return key;
}

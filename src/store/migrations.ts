import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** One entry a change of the tables, never edited once released. Run in the order of their names. */
export const migrations: Record<string, Migration> = {
  '0001-conversations': {
    async up(db: Kysely<unknown>): Promise<void> {
      const table = (name: string) => db.schema.createTable(name)
        .addColumn('plan', 'text', (c) => c.notNull())
        .addColumn('conversation', 'text', (c) => c.notNull());

      await table('sessions')
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('next_seq', 'integer', (c) => c.notNull())
        .addColumn('updated_at', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('sessions_key', ['plan', 'conversation'])
        .modifyEnd(sql`strict`)
        .execute();
      await db.schema.createIndex('sessions_idle').on('sessions').columns(['plan', 'updated_at']).execute();

      await table('inbound')
        .addColumn('activity_id', 'text', (c) => c.notNull())
        .addColumn('first_seq', 'integer', (c) => c.notNull())
        .addColumn('last_seq', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('inbound_key', ['plan', 'conversation', 'activity_id'])
        .modifyEnd(sql`strict, without rowid`)
        .execute();

      await table('activities')
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('sender', 'text', (c) => c.notNull())
        .addColumn('payload', 'text', (c) => c.notNull())
        .addColumn('at', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('activities_key', ['plan', 'conversation', 'seq'])
        .modifyEnd(sql`strict`)
        .execute();

      await table('outbox')
        .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('payload', 'text', (c) => c.notNull())
        .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
        .addColumn('due_at', 'integer', (c) => c.notNull())
        .modifyEnd(sql`strict`)
        .execute();
      await db.schema.createIndex('outbox_order').on('outbox').columns(['plan', 'conversation', 'id']).execute();

      await db.schema.createTable('health')
        .addColumn('id', 'integer', (c) => c.primaryKey())
        .addColumn('at', 'integer', (c) => c.notNull())
        .modifyEnd(sql`strict`)
        .execute();
    },
  },

  '0002-outbox-doubts-and-addresses': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.alterTable('outbox').addColumn('in_doubt', 'integer', (c) => c.notNull().defaultTo(0)).execute();
      await db.schema.alterTable('outbox').addColumn('dead', 'text').execute();
      await db.schema.createTable('addresses')
        .addColumn('plan', 'text', (c) => c.notNull())
        .addColumn('conversation', 'text', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('reference', 'text', (c) => c.notNull())
        .addColumn('blocked', 'integer', (c) => c.notNull().defaultTo(0))
        .addPrimaryKeyConstraint('addresses_key', ['plan', 'conversation'])
        .modifyEnd(sql`strict`)
        .execute();
    },
  },

  '0003-feedback': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable('feedback')
        .addColumn('plan', 'text', (c) => c.notNull())
        .addColumn('conversation', 'text', (c) => c.notNull())
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('reaction', 'text', (c) => c.notNull())
        .addColumn('comment', 'text', (c) => c.notNull())
        .addColumn('at', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('feedback_key', ['plan', 'conversation', 'about'])
        .modifyEnd(sql`strict`)
        .execute();
    },
  },
};

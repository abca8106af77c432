import type { Sqlite } from './sqlite.ts';
import type { ConversationKey, Feedback } from './store.ts';

/** Every query of the store, by what it is for. */
export type Queries = ReturnType<typeof prepareQueries>;

interface Turned extends ConversationKey {
  version: number;
  state: string;
  entries: number;
  at: number;
}

interface Entry extends ConversationKey {
  seq: number;
  sender: 'user' | 'bot';
  payload: string;
  at: number;
}

interface Waiting extends ConversationKey {
  id: number;
  kind: string;
  payload: string;
  attempts: number;
  due_at: number;
  in_doubt: number;
}

export function prepareQueries(db: Sqlite) {
  return {
    /** The session, and the place of the replies if this activity has been answered. */
    load: db.all<ConversationKey & { activityId: string }, { version: number; state: string; first_seq: number | null; last_seq: number | null }>((q, value) => q.selectFrom('sessions as s')
      .leftJoin('inbound as i', (join) => join.onRef('i.plan', '=', 's.plan').onRef('i.conversation', '=', 's.conversation').on('i.activity_id', '=', value('activityId')))
      .select(['s.version', 's.state', 'i.first_seq', 'i.last_seq'])
      .where('s.plan', '=', value('plan')).where('s.conversation', '=', value('conversation'))),

    /** Makes a session unless there is one. */
    createSession: db.run<ConversationKey & { state: string; nextSeq: number; at: number }>((q, value) => q.insertInto('sessions')
      .values({ plan: value('plan'), conversation: value('conversation'), version: 1, state: value('state'), next_seq: value('nextSeq'), updated_at: value('at') })
      .onConflict((c) => c.doNothing())),

    /** Takes a session to its next version if it is still at this one. */
    nextVersion: db.all<Turned, { next_seq: number }>((q, value) => q.updateTable('sessions')
      .set((e) => ({ version: e('version', '+', 1), state: value('state'), updated_at: value('at'), next_seq: e('next_seq', '+', value('entries')) }))
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).where('version', '=', value('version'))
      .returning('next_seq')),

    answered: db.all<ConversationKey & { activityId: string }, { first_seq: number }>((q, value) => q.selectFrom('inbound').select('first_seq')
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).where('activity_id', '=', value('activityId'))),

    addInbound: db.run<ConversationKey & { activityId: string; seq: number }>((q, value) => q.insertInto('inbound')
      .values({ plan: value('plan'), conversation: value('conversation'), activity_id: value('activityId'), first_seq: value('seq'), last_seq: value('seq') })),

    addActivity: db.run<Entry>((q, value) => q.insertInto('activities')
      .values({ plan: value('plan'), conversation: value('conversation'), seq: value('seq'), sender: value('sender'), payload: value('payload'), at: value('at') })),

    addOutbox: db.run<ConversationKey & { kind: string; payload: string; at: number }>((q, value) => q.insertInto('outbox')
      .values({ plan: value('plan'), conversation: value('conversation'), kind: value('kind'), payload: value('payload'), due_at: value('at') })),

    replies: db.all<ConversationKey & { first: number; last: number }, { payload: string }>((q, value) => q.selectFrom('activities').select('payload')
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation'))
      .where('seq', '>=', value('first')).where('seq', '<=', value('last')).orderBy('seq')),

    activities: db.all<ConversationKey & { after: number; limit: number }, Pick<Entry, 'seq' | 'sender' | 'payload' | 'at'>>((q, value) => q.selectFrom('activities').select(['seq', 'sender', 'payload', 'at'])
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).where('seq', '>', value('after'))
      .orderBy('seq').limit(value('limit'))),

    /** The oldest row of each conversation, when it is due. */
    dueOutbox: db.all<{ now: number; limit: number }, Waiting>((q, value) => q.selectFrom('outbox').selectAll()
      .where('id', 'in', (first) => first.selectFrom('outbox').select(({ fn }) => fn.min('id').as('id')).where('dead', 'is', null).groupBy(['plan', 'conversation']))
      .where('due_at', '<=', value('now')).orderBy('id').limit(value('limit'))),

    keepFeedback: db.run<ConversationKey & Feedback>((q, value) => q.replaceInto('feedback')
      .values({ plan: value('plan'), conversation: value('conversation'), about: value('about'), reaction: value('reaction'), comment: value('comment'), at: value('at') })),

    feedback: db.all<ConversationKey, Feedback>((q, value) => q.selectFrom('feedback').select(['about', 'reaction', 'comment', 'at'])
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).orderBy('at').orderBy('about')),

    nextOutbox: db.all<ConversationKey, Waiting>((q, value) => q.selectFrom('outbox').selectAll()
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).where('dead', 'is', null).orderBy('id').limit(1)),

    outboxSent: db.run<{ id: number }>((q, value) => q.deleteFrom('outbox').where('id', '=', value('id'))),

    outboxFailed: db.run<{ id: number; dueAt: number; inDoubt: number }>((q, value) => q.updateTable('outbox')
      .set((e) => ({ attempts: e('attempts', '+', 1), due_at: value('dueAt'), in_doubt: value('inDoubt') })).where('id', '=', value('id'))),

    outboxDead: db.run<{ id: number; why: string }>((q, value) => q.updateTable('outbox').set({ dead: value('why'), payload: 'null' }).where('id', '=', value('id'))),

    outboxAllDead: db.run<ConversationKey & { why: string }>((q, value) => q.updateTable('outbox').set({ dead: value('why'), payload: 'null' })
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).where('dead', 'is', null)),

    /** The oldest row of each conversation, unless it failed for certain and was waiting for its next time. */
    doubtOutbox: db.run<{ now: number }>((q, value) => q.updateTable('outbox').set({ in_doubt: 1 })
      .where('id', 'in', (first) => first.selectFrom('outbox').select(({ fn }) => fn.min('id').as('id')).where('dead', 'is', null).groupBy(['plan', 'conversation']))
      .where((e) => e.or([e('attempts', '=', 0), e('due_at', '<=', value('now'))]))),

    undelivered: db.all<ConversationKey, { dead: string }>((q, value) => q.selectFrom('outbox').select('dead').$narrowType<{ dead: string }>()
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).where('dead', 'is not', null).orderBy('id')),

    /** A place in the record, without a turn. */
    nextEntry: db.all<ConversationKey, { next_seq: number }>((q, value) => q.updateTable('sessions').set((e) => ({ next_seq: e('next_seq', '+', 1) }))
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')).returning('next_seq')),

    address: db.all<ConversationKey, { kind: string; reference: string; blocked: number }>((q, value) => q.selectFrom('addresses').select(['kind', 'reference', 'blocked'])
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation'))),

    setAddress: db.run<ConversationKey & { kind: string; reference: string }>((q, value) => q.replaceInto('addresses')
      .values({ plan: value('plan'), conversation: value('conversation'), kind: value('kind'), reference: value('reference'), blocked: 0 })),

    block: db.run<ConversationKey>((q, value) => q.updateTable('addresses').set({ blocked: 1 })
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation'))),

    idle: db.all<{ plan: string; before: number; limit: number }, { conversation: string }>((q, value) => q.selectFrom('sessions').select('conversation')
      .where('plan', '=', value('plan')).where('updated_at', '<', value('before')).orderBy('updated_at').limit(value('limit'))),

    /** What was said, the ids it came under, what is still to be sent and where to, and what was thought of it; the session is another matter. */
    erase: (['activities', 'inbound', 'outbox', 'addresses', 'feedback'] as const).map((table) => db.run<ConversationKey>((q, value) => q.deleteFrom(table)
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation')))),

    eraseSession: db.run<ConversationKey>((q, value) => q.deleteFrom('sessions')
      .where('plan', '=', value('plan')).where('conversation', '=', value('conversation'))),

    touchHealth: db.run<{ at: number }>((q, value) => q.replaceInto('health').values({ id: 1, at: value('at') })),
  };
}

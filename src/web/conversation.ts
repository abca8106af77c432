/**
 * Which conversation this tab is in. The token and the conversation's id live in the tab's session storage: a reload
 * goes on where it was, and closing the tab forgets, as one would want on a shared computer.
 */
export interface Conversation {
  readonly token: string;
  /** Known once the conversation has been opened; a new token has none yet. */
  readonly conversationId?: string;
}

export const domain = `${location.origin}/v3/directline`;
const key = 'prorata-conversation';
let inMemory: string | null = null;

/** @returns the tab's conversation, or nothing when there is none or storage holds something else */
export function remembered(): Conversation | undefined {
  try {
    const { token, conversationId } = JSON.parse(stored() ?? '{}') as Partial<Conversation>;
    return token && conversationId ? { token, conversationId } : undefined;
  } catch {
    return undefined;
  }
}

export function remember(conversation: Conversation): void {
  inMemory = JSON.stringify(conversation);
  try { sessionStorage.setItem(key, inMemory); } catch { /* a browser that allows no storage keeps it until the reload */ }
}

export function forget(): void {
  inMemory = null;
  try { sessionStorage.removeItem(key); } catch { /* nothing was stored */ }
}

function stored(): string | null {
  try { return sessionStorage.getItem(key) ?? inMemory; } catch { return inMemory; }
}

/**
 * A token for a new conversation.
 * @throws when the server cannot be reached or is not ready
 */
export async function begin(): Promise<Conversation> {
  const { token } = await post('/tokens/generate') as { token: string };
  return { token };
}

/**
 * A fresh token for the same conversation.
 * @returns nothing when the conversation is over or its token too old: then a new one begins
 * @throws when the server cannot be reached or is not ready
 */
export async function renew(known: Conversation): Promise<Conversation | undefined> {
  try {
    const { token } = await post('/tokens/refresh', known.token) as { token: string };
    return { ...known, token };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** The server has answered, and the answer is no. */
class Refused extends Error {}

async function post(path: string, token?: string): Promise<unknown> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  const answer = await fetch(`${domain}${path}`, { method: 'POST', headers, body: '{}' });
  if (answer.ok) return answer.json();
  const message = `${path}: ${answer.status}`;
  throw [400, 401, 403, 404].includes(answer.status) && token ? new Refused(message) : new Error(message);
}

/** The part of Web Chat 4.18.1 that is used here; its bundle puts it on `window`. */
export interface WebChat {
  createDirectLine(options: { token: string; conversationId?: string; domain: string; webSocket: boolean; watermark?: string; pollingInterval?: number }): DirectLine;
  createStore(state: object, ...middleware: readonly Middleware[]): Store;
  renderWebChat(props: object, element: Element): void;
}

/** A connection to one conversation. `connectionStatus$` reports the states of `Status`. */
export interface DirectLine {
  readonly token: string;
  readonly conversationId?: string;
  readonly watermark: string;
  readonly connectionStatus$: Watched<number>;
  readonly activity$: Watched<unknown>;
  end(): void;
}

export const Status = { connecting: 1, online: 2, expiredToken: 3, failedToConnect: 4, ended: 5 } as const;

export interface Watched<T> {
  subscribe(watcher: { next?(value: T): void; error?(error: unknown): void; complete?(): void }): { unsubscribe(): void };
}

export interface Store {
  dispatch(action: Action): unknown;
}

export interface Action {
  readonly type: string;
  readonly payload?: unknown;
}

export type Middleware = (store: Store) => (next: (action: Action) => unknown) => (action: Action) => unknown;

/** Web Chat, once its script has run; deferred scripts run in order, so that is before ours. */
export function webChat(): WebChat {
  return (window as unknown as { WebChat: WebChat }).WebChat;
}

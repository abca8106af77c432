/** The chat's page: Web Chat on this tab's conversation, kept alive over reloads, restarts and lost connections. */
import { begin, domain, forget, remember, remembered, renew, type Conversation } from './conversation.ts';
import { hostConfig, styleOptions } from './look.ts';
import { askedFromOutside, tellOutside } from './outside.ts';
import { unheard } from './unheard.ts';
import { Status, webChat, type DirectLine, type Middleware, type Store, type Watched } from './client.ts';

const place = document.getElementById('chat') as HTMLElement;
const notice = document.getElementById('notice') as HTMLElement;
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
/** For networks that let no WebSocket through. */
const webSocket = !new URLSearchParams(location.search).has('polling');

const words = {
  again: 'Connecting again…',
  unreachable: 'The assistant cannot be reached right now. Trying again…',
  fresh: 'Your earlier chat has ended, so this is a new one.',
};

let store: Store;
let line: DirectLine | undefined;
let watching: { unsubscribe(): void }[] = [];
let recovering = false;

/** Web Chat says when it is connected; only then may the same stream be watched, or its first activities would be lost to it. */
const onConnected: Middleware = () => (next) => (action) => {
  const result = next(action);
  if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && line) watch(line);
  return result;
};

function watch(connected: DirectLine): void {
  keep(connected);
  const on = <T>(watched: Watched<T>, next: (value: T) => void) => {
    watching.push(watched.subscribe({ next, error: () => void recover(), complete: () => void recover() }));
  };
  // Direct Line renews its token now and then; the newest is the one to go on with.
  on(connected.activity$, () => keep(connected));
  on(connected.connectionStatus$, (status) => {
    if (status === Status.expiredToken || status === Status.failedToConnect || status === Status.ended) void recover();
  });
}

function keep({ token, conversationId }: DirectLine): void {
  if (conversationId) remember({ token, conversationId });
}

/** Shows this conversation. With a watermark only what came after it is fetched, and what is on the screen stays. */
function show(conversation: Conversation, watermark = ''): void {
  for (const one of watching) one.unsubscribe();
  watching = [];
  if (watermark === '') store = webChat().createStore({}, onConnected, unheard(() => void recover()));
  line = webChat().createDirectLine({ ...conversation, domain, webSocket, watermark });
  webChat().renderWebChat({
    directLine: line, store, nonce, styleOptions, adaptiveCardsHostConfig: hostConfig, locale: 'en-US',
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Type your question' },
  }, place);
}

/** Goes on with the tab's conversation, or begins one, for as long as it takes until the server answers. */
async function connect(watermark = ''): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const known = remembered();
      const renewed = known && await renew(known);
      show(renewed ?? await begin(), renewed ? watermark : '');
      say(known && !renewed ? words.fresh : '');
      return;
    } catch {
      say(attempt === 0 && watermark !== '' ? words.again : words.unreachable);
      await new Promise((wake) => setTimeout(wake, Math.min(1000 * 2 ** attempt, 15_000)));
    }
  }
}

async function recover(): Promise<void> {
  if (recovering) return;
  recovering = true;
  say(words.again);
  await connect(line?.watermark);
  recovering = false;
}

function say(text: string): void {
  notice.textContent = text;
  notice.hidden = text === '';
}

function focusMessageBox(): void {
  place.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]')?.focus();
}

/**
 * Web Chat puts our nonce on its style elements, but the scrolling library inside it makes one of its own without. Only
 * code that already runs under the nonce calls this; a `<style>` slipped in as mark-up still has none and is not applied.
 */
function nonceEveryStyle(): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}

document.getElementById('again')?.addEventListener('click', async () => {
  forget();
  await connect();
  focusMessageBox();
});

nonceEveryStyle();
await connect();
askedFromOutside({
  focus: focusMessageBox,
  ask(text) {
    store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    focusMessageBox();
  },
});
tellOutside('ready');

/** What passes between the chat and the sponsor's page it is framed in: a wish to focus, a question to consider, "close". */
const framed = window.parent !== window;

/** Nothing private is ever told, so it does not matter which site frames the chat; the server's headers decide that. */
export function tellOutside(message: 'ready' | 'close'): void {
  if (framed) window.parent.postMessage({ prorata: message }, '*');
}

export interface Wishes {
  focus(): void;
  /** Puts a question into the message box. Sending it is left to the person. */
  ask(text: string): void;
}

export function askedFromOutside(wishes: Wishes): void {
  addEventListener('message', (event: MessageEvent<{ prorata?: unknown; text?: unknown } | null>) => {
    if (!framed || event.source !== window.parent) return;
    if (event.data?.prorata === 'focus') wishes.focus();
    if (event.data?.prorata === 'ask' && typeof event.data.text === 'string') wishes.ask(event.data.text.slice(0, 2000));
  });
}

const closer = document.getElementById('close') as HTMLButtonElement;
closer.hidden = !framed;
closer.addEventListener('click', () => tellOutside('close'));
// Within the conversation Escape leads back to the message box; from there and from the header it closes the panel.
addEventListener('keydown', (event) => {
  const at = event.target;
  if (event.key === 'Escape' && at instanceof Element && at.closest('header, [data-id="webchat-sendbox-input"]')) tellOutside('close');
});

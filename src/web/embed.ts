/**
 * The chat on a sponsor's page, with one tag: `<script src="https://…/embed.js" defer></script>`.
 *
 * It adds a button at the bottom right and, once opened, a panel with the chat in a frame of our own origin. Options:
 * `data-open="wide"` opens it at once where there is room beside the page. On the page, an element with
 * `data-prorata-open` opens the chat, and one with `data-prorata-ask="…"` also puts that question into its message box;
 * nothing is sent until the person sends it. All style lives in a shadow root: neither page changes the other's look,
 * and a sponsor's Content-Security-Policy needs `script-src` and `frame-src` for our origin and no more.
 */
(() => {
  const script = document.currentScript as HTMLScriptElement;
  const origin = new URL(script.src).origin;
  const opened = 'prorata-open';
  const wide = matchMedia('(min-width: 1024px)');

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    button { position: fixed; right: 1.25rem; bottom: 1.25rem; z-index: 2147483000; display: flex; gap: .55rem; align-items: center;
      font: 600 1rem/1.2 "Segoe UI", system-ui, -apple-system, Arial, sans-serif; color: #fff; background: #14514a; border: 2px solid #fff;
      border-radius: 999px; padding: .85rem 1.3rem; box-shadow: 0 4px 18px #0004; cursor: pointer; }
    button:hover { background: #0d3b36; }
    button:focus-visible, iframe:focus-visible { outline: 3px solid #e9b44c; outline-offset: 2px; }
    iframe { position: fixed; right: 1.25rem; bottom: 1.25rem; z-index: 2147483001; width: 26rem; height: min(46rem, calc(100dvh - 2.5rem));
      border: 0; border-radius: 14px; background: #fff; box-shadow: 0 8px 40px #0005; }
    svg { flex: none; }
    @media (max-width: 640px) { button { padding: 1rem; } span { position: absolute; clip-path: inset(50%); } iframe { inset: 0; width: 100%; height: 100dvh; border-radius: 0; } }
    [hidden] { display: none; }
  `);

  /** A speech bubble; built by hand, for pages that allow no mark-up from scripts. */
  function bubble(): SVGElement {
    const shape = (name: string, attributes: Record<string, string>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const svg = shape('svg', { width: '24', height: '24', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linejoin': 'round', 'aria-hidden': 'true' });
    svg.append(shape('path', { d: 'M4 5h16v11H11l-4.5 4V16H4z' }));
    return svg;
  }

  const host = document.createElement('prorata-chat');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  const label = document.createElement('span');
  label.textContent = 'Ask about your savings';
  button.append(bubble(), label);
  button.setAttribute('aria-expanded', 'false');
  const frame = document.createElement('iframe');
  frame.title = 'Retirement savings assistant';
  frame.hidden = true;
  root.append(button, frame);
  document.body.append(host);

  /** The chat's page is fetched when it is first wanted; what it is told before it is ready waits for it. */
  let ready = false;
  let waiting: object[] = [];
  const tell = (message: object) => {
    if (ready) frame.contentWindow?.postMessage(message, origin);
    else waiting.push(message);
  };

  function open({ focus }: { focus: boolean }): void {
    if (!frame.src) frame.src = `${origin}/chat${script.dataset['polling'] === undefined ? '' : '?polling=1'}`;
    frame.hidden = false;
    button.hidden = true;
    button.setAttribute('aria-expanded', 'true');
    remember('yes');
    if (focus) tell({ prorata: 'focus' });
  }

  function close(): void {
    frame.hidden = true;
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
    remember('no');
    button.focus();
  }

  /** Whether the panel is open outlives a reload; where storage is off it just starts as it would. */
  function remember(state: string): void {
    try { sessionStorage.setItem(opened, state); } catch { /* nothing is lost but the reminder */ }
  }
  function remembered(): string | null {
    try { return sessionStorage.getItem(opened); } catch { return null; }
  }

  button.addEventListener('click', () => open({ focus: true }));
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-prorata-open], [data-prorata-ask]') : null;
    if (!target) return;
    open({ focus: true });
    if (target.dataset['prorataAsk']) tell({ prorata: 'ask', text: target.dataset['prorataAsk'] });
  });
  addEventListener('message', (event: MessageEvent<{ prorata?: unknown } | null>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (event.data?.prorata === 'close') close();
    if (event.data?.prorata === 'ready') {
      ready = true;
      waiting.forEach(tell);
      waiting = [];
    }
  });

  const before = remembered();
  if (before === 'yes' || (before === null && script.dataset['open'] === 'wide' && wide.matches)) open({ focus: false });
})();

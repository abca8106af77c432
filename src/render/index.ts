import type { View } from '../dialogs/view.ts';
import { type Card, type CardView, leadOf, renderCard } from './card.ts';
import { renderAsked, renderText, renderTexts } from './text.ts';

export { renderText, renderTexts } from './text.ts';
export { renderCard } from './card.ts';
export { renderDocument } from './document.ts';

/**
 * A card says everything once for the eye, and once more in its text twin. Where the twin goes depends on the channel:
 * - `cards`: the card is drawn. The text only leads to it, and the twin is in `summary`.
 * - `text`: perhaps only text is shown, so the text is the twin and lists the choices.
 */
export type Layout = 'cards' | 'text';

/** A message as the Bot Framework carries it; the channel adds who, where and when. */
export interface RenderedActivity {
  readonly type: 'message';
  readonly text: string;
  /** Always plain: as Markdown, typed characters would become mark-up and "402(c)" would be shown as "402©". */
  readonly textFormat: 'plain';
  /** With a card: all that the message says, for a channel that draws no cards. */
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: 'application/vnd.microsoft.card.adaptive'; readonly content: Card }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[] };
}

/**
 * The views of one turn as messages, in order: words that lead to a card are that card's text, words after it are the
 * next message, and a question's choices are buttons.
 *
 */
export function renderActivities(views: readonly View[], layout: Layout): RenderedActivity[] {
  const messages = grouped(views);
  return messages.map((message) => {
    const all = renderTexts(message);
    const card = message.find(isCard);
    const actions = message.flatMap((view) => (view.kind === 'question' ? view.choices : []))
      .map(({ label, say }) => ({ type: 'imBack' as const, title: label, value: say }));
    return {
      type: 'message',
      text: layout === 'text' ? all : message.map(shown).filter((text) => text !== '').join('\n\n'),
      textFormat: 'plain',
      ...(card && layout === 'cards' ? { summary: all } : {}),
      ...(card ? { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: renderCard(card) }] } : {}),
      ...(actions.length > 0 ? { suggestedActions: { actions } } : {}),
    };
  });
}

/** A message ends with its card or with a question, whose buttons belong to the last message of a turn. */
function grouped(views: readonly View[]): View[][] {
  const messages: View[][] = [];
  let open: View[] | undefined;
  for (const view of views) {
    if (!open) messages.push(open = []);
    open.push(view);
    if (isCard(view)) open = undefined;
  }
  return messages;
}

/** What stands in the message's text when its card is drawn below and its choices are buttons. */
function shown(view: View): string {
  if (isCard(view)) return leadOf(view);
  return view.kind === 'question' ? renderAsked(view) : renderText(view);
}

function isCard(view: View): view is CardView {
  return view.kind !== 'text' && view.kind !== 'question';
}

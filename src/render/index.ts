import type { View } from '../dialogs/view.ts';
import { type Card, type CardView, cardOf, fits, leadOf, renderCard } from './card.ts';
import { actionSet, choiceActions } from './cardActions.ts';
import { renderAsked, renderText, renderTexts } from './text.ts';

export { renderText, renderTexts } from './text.ts';
export { renderCard } from './card.ts';
export { answeredCard, asCard } from './pressed.ts';
export { renderDocument } from './document.ts';

/**
 * A card says everything once for the eye, and once more in its text twin. Where the twin goes depends on the channel:
 * - `cards`: the card is drawn. The text only leads to it, and the twin is in `summary`.
 * - `teams`: the same, with Universal Actions and a place for feedback. Choices are buttons on a card: of suggested
 *   actions Teams shows three, and none beside a card.
 * - `text`: perhaps only text is shown, so the text is the twin and lists the choices.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/prompt-suggestions
 */
export type Layout = 'cards' | 'teams' | 'text';

/** A message as the Bot Framework carries it; the channel adds who, where and when. */
export interface RenderedActivity {
  readonly type: 'message';
  readonly text: string;
  /** Always plain: as Markdown, typed characters would become mark-up and "402(c)" would be shown as "402©". */
  readonly textFormat: 'plain';
  /** With a card: all that the message says, for a channel that draws no cards. */
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: 'application/vnd.microsoft.card.adaptive'; readonly content: Card }[];
  /** Thumbs under the message. */
  readonly channelData?: { readonly feedbackLoop: { readonly type: 'default' } };
  /** Tells the person that their press changed nothing; never sent as it is. */
  readonly notice?: true;
  readonly suggestedActions?: { readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[] };
}

/**
 * The views of one turn as messages, in order: words that lead to a card are that card's text, words after it are the
 * next message, and a question's choices are buttons. A card that Teams would refuse for its size is told as text.
 *
 * @param turn names the turn, so that a button of Teams counts once however often it is pressed
 */
export function renderActivities(views: readonly View[], layout: Layout, turn?: string): RenderedActivity[] {
  return grouped(views).map((message) => {
    const all = renderTexts(message);
    const card = cardIn(message, layout, turn);
    const choices = layout === 'teams' ? [] : message.flatMap((view) => (view.kind === 'question' ? view.choices : []));
    const drawn = card !== undefined && layout !== 'text';
    return {
      type: 'message',
      text: layout === 'text' || (!drawn && message.some(isCard)) ? all : message.map(shown).filter((text) => text !== '').join('\n\n'),
      textFormat: 'plain',
      ...(drawn && { summary: all }),
      ...(card && { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }),
      ...(layout === 'teams' && message.some(({ kind }) => kind === 'result') && { channelData: { feedbackLoop: { type: 'default' } } }),
      ...(message.some((view) => view.kind === 'text' && view.notice) && { notice: true }),
      ...(choices.length > 0 && { suggestedActions: { actions: choices.map(({ label, say }) => ({ type: 'imBack' as const, title: label, value: say })) } }),
    };
  });
}

/** The card of a message: its own, or in Teams the buttons of its question. */
function cardIn(message: readonly View[], layout: Layout, turn: string | undefined): Card | undefined {
  const buttons = { kind: layout === 'teams' ? 'execute' : 'submit', turn } as const;
  const view = message.find(isCard);
  if (view) {
    const card = renderCard(view, buttons);
    return fits(card) ? card : undefined;
  }
  const question = layout === 'teams' ? message.find((one) => one.kind === 'question') : undefined;
  if (question === undefined || question.choices.length === 0) return undefined;
  const text = renderText(question);
  return cardOf({ body: [actionSet(choiceActions(question, buttons))], speak: text, twin: text });
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

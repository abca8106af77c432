import { type Card, type CardBody, cardOf } from './card.ts';
import { words } from './cardParts.ts';
import type { RenderedActivity } from './index.ts';

/** What the buttons under a question become once one of them was pressed. */
export function answeredCard(label: string): Card {
  const text = `✓ ${label}`;
  return cardOf({ body: [words(text, { bold: true })], speak: text, twin: text });
}

/** A message as one card, to stand where another card stood: its words above what it shows. */
export function asCard({ text, summary, attachments }: RenderedActivity): Card {
  const card = attachments?.[0]?.content;
  const said = text.split('\n').filter((line) => line !== '');
  const body: CardBody = [...said.map((line, i) => words(line, { spacing: i === 0 ? 'None' : line.startsWith('• ') ? 'Small' : 'Medium' })), ...(card?.body ?? [])];
  return cardOf({ body, speak: card ? [...said, card.speak].join('. ') : text, twin: summary ?? text, ...(card?.actions && { actions: card.actions }) });
}

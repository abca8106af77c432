import * as fc from 'fast-check';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { View } from '../../src/dialogs/view.ts';
import { type CardView, leadOf, renderCard } from '../../src/render/card.ts';
import { BETWEEN, LEAST_SEEN, drawnBar } from '../../src/render/cardParts.ts';
import { renderText } from '../../src/render/text.ts';
import { anyView, bar, fortyThousand, typed } from './views.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

/** The very parser that Web Chat draws cards with; it refuses to draw a card in which validation finds anything. */
const webChat = createRequire(require.resolve('botframework-webchat'));
const AdaptiveCards = webChat(path.join(webChat.resolve('adaptivecards'), '../../dist/adaptivecards.js'));

const anyCard = anyView.filter((view: View): view is CardView => view.kind !== 'text' && view.kind !== 'question');
const runs = process.env['DEEP'] ? 10_000 : 500;

function nodes(json: Json): Node[] {
  if (Array.isArray(json)) return json.flatMap(nodes);
  if (json === null || typeof json !== 'object') return [];
  return [json, ...Object.values(json).flatMap(nodes)];
}

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const seen = (text: string) => (text === '\u00a0' ? '' : text.replace(/\u200b/gu, ''));

/** Every word a card draws: text, labels, values in fields, choices, buttons. */
function drawn(view: CardView): string[] {
  const card = renderCard(view);
  return nodes(json([card.body, card.actions ?? []])).flatMap((node) => [
    node['text'], node['label'], node['title'], String(node['type']).startsWith('Input.Text') ? node['value'] : undefined,
    ...(Array.isArray(node['inlines']) ? node['inlines'] : []),
  ].filter((text): text is string => typeof text === 'string' && text !== BETWEEN)).map(seen);
}

describe('a card', () => {
  test('shows nothing that its text twin does not say', () => {
    fc.assert(fc.property(anyCard, (view) => {
      const twin = renderText(view);
      for (const text of [...drawn(view), seen(leadOf(view))]) expect(seen(twin)).toContain(text);
    }), { numRuns: runs });
  });

  test('shows every figure of its view', () => {
    const shown = drawn(fortyThousand).join('\n');
    for (const { value } of [...fortyThousand.figures, ...fortyThousand.facts]) expect(shown).toContain(value);
    expect(shown).toContain('$40,000');
  });

  test('is one that Web Chat will draw: its own parser and validator find nothing wrong', () => {
    fc.assert(fc.property(anyCard, (view) => {
      const card = new AdaptiveCards.AdaptiveCard();
      const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
      card.parse(json(renderCard(view)), context);
      const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
      expect([...events, ...card.validateProperties().validationEvents.map((event: { message: string }) => event.message)]).toEqual([]);
    }), { numRuns: runs });
  });

  test('uses only elements and properties that Teams knows in version 1.5', () => {
    fc.assert(fc.property(anyCard, (view) => {
      const types = nodes(json(renderCard(view).body)).map((node) => node['type']).filter((type) => type !== undefined);
      for (const type of types) {
        expect(['TextBlock', 'RichTextBlock', 'TextRun', 'ColumnSet', 'Column', 'Table', 'TableRow', 'TableCell', 'Input.Text', 'Input.ChoiceSet', 'Action.OpenUrl']).toContain(type);
      }
    }), { numRuns: runs });
  });

  test('never lets words become Markdown: only headings are read as Markdown, and only when it leaves them alone', () => {
    fc.assert(fc.property(typed, typed, (title, label) => {
      const card = renderCard({ ...fortyThousand, title, figures: [{ label, value: '$1,733.33' }] });
      for (const node of nodes(json(card.body))) {
        expect(node['type']).not.toBe('FactSet');
        if (node['type'] === 'TextBlock') expect(String(node['text'])).not.toMatch(/[*_<>[\]`#~\\|{}"'&:;!=+@/]|\.\.|--|\([crp]\)|\(tm\)|^\d/iu);
      }
    }), { numRuns: runs });
  });

  test('links only to web pages, mailboxes and telephones', () => {
    fc.assert(fc.property(anyCard, (view) => {
      for (const node of nodes(json(renderCard(view).body))) {
        if (typeof node['url'] === 'string') expect(node['url']).toMatch(/^(https:\/\/|mailto:|tel:)/u);
      }
    }), { numRuns: runs });
  });
});

describe('a bar', () => {
  const columns = (parts: readonly Node[]): Node[] => {
    const strip = parts.find((part) => part['type'] === 'ColumnSet' && nodes(part)[1]?.['minHeight'] === '22px');
    return strip ? (strip['columns'] as Node[]) : [];
  };

  test('is drawn to scale, without zero parts, and with small parts still to be seen', () => {
    fc.assert(fc.property(bar, (view) => {
      const widths = columns(drawnBar(view) as unknown as Node[]).map((column) => column['width']);
      const shares = view.parts.map(({ perMille }) => perMille).filter((perMille) => perMille > 0);
      expect(widths).toEqual(shares.map((perMille) => Math.max(perMille, LEAST_SEEN)));
    }), { numRuns: runs });
  });

  test('names every part and amount below, zero ones too', () => {
    const texts = nodes(json(drawnBar(fortyThousand.bars[0]!))).flatMap((node) => [node['text'], ...(Array.isArray(node['inlines']) ? node['inlines'] : [])]);
    expect(texts).toEqual(expect.arrayContaining(['Your after-tax account', '$40,000', 'After-tax contributions', '$30,000', 'Taxed now', '$0']));
  });

  test('tells after-tax, pre-tax and taxed money apart without red and green', () => {
    const tones = (['afterTax', 'preTax', 'taxed'] as const).map((tone) =>
      columns(drawnBar({ label: '', total: '', parts: [{ label: '', amount: '', perMille: 1000, tone }] }) as unknown as Node[])[0]?.['style']);
    expect(tones).toEqual(['accent', 'emphasis', 'warning']);
  });
});

test('a fact form sends its fields with the mark the channel knows it by', () => {
  const card = renderCard({
    kind: 'factForm', title: 'Your numbers', intro: 'Fill in what you know.', submit: 'Show me the figures',
    fields: [{ fact: 'iraBasis', label: 'Basis', hint: 'Form 8606, line 14', input: 'money' },
      { fact: 'planType', label: 'Plan', input: 'choice', choices: [{ label: '401(k)', value: '401k' }] }],
  });
  expect(card.actions).toEqual([{ type: 'Action.Submit', title: 'Show me the figures', style: 'positive', data: { prorata: 'facts' } }]);
  expect(card.body).toEqual(expect.arrayContaining([
    expect.objectContaining({ type: 'Input.Text', id: 'iraBasis', label: 'Basis' }),
    expect.objectContaining({ type: 'Input.ChoiceSet', id: 'planType', choices: [{ title: '401(k)', value: '401k' }] }),
  ]));
});

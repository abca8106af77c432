import * as fc from 'fast-check';
import { renderText } from '../../src/render/text.ts';
import { renderDocument } from '../../src/render/document.ts';
import { renderActivities } from '../../src/render/index.ts';
import { plain, safeUrl } from '../../src/render/plain.ts';
import type { View } from '../../src/dialogs/view.ts';
import { anyView, fortyThousand } from './views.ts';

const question: View = { kind: 'question', fact: 'age', text: 'How old are you?', choices: [{ label: 'Not sure', say: 'I don’t know' }, { label: '51', say: '51' }] };
const hello: View = { kind: 'text', paragraphs: ['Hello.', ['one', 'two']] };

describe('text', () => {
  test('a result reads from the answer to its sources', () => {
    expect(renderText(fortyThousand)).toBe(`Moving your after-tax money

Yes. Send $30,000 to a Roth IRA and $10,000 to a traditional IRA, both as direct rollovers, and nothing is taxable now.

Your after-tax account: $40,000
• After-tax contributions: $30,000
• Earnings, pre-tax: $10,000
• Taxed now: $0

• To a Roth IRA: $30,000
• To a traditional IRA: $10,000
• Taxable now: $0

From what you told me
• After-tax contributions: $30,000
• Earnings on them: $10,000
• Age: 51

• Your plan’s rules decide whether you can take this money out while you work there.

Where this comes from
• IRS Notice 2014-54: https://www.irs.gov/pub/irs-drop/n-14-54.pdf
• IRC 402(c)(2)`);
  });

  test('a figure that a bar shows is not listed again', () => {
    const text = renderText({ ...fortyThousand, figures: [{ label: 'Taxed now', value: '$0' }, { label: 'Taxed now', value: '$1' }] });
    expect(text.match(/Taxed now: \$0/gu)).toHaveLength(1);
    expect(text).toContain('Taxed now: $1');
  });

  test('a question lists its choices, and what to type where the label is not it', () => {
    expect(renderText(question)).toBe('How old are you?\n\n• Not sure: “I don’t know”\n• 51');
  });

  test('a comparison reads row by row', () => {
    expect(renderText({ kind: 'compare', title: 'If you convert $20,000 instead', columns: ['Now', 'Instead'],
      rows: [{ label: 'Taxable', values: ['$1,600', '$16,000'] }], notes: [] }))
      .toBe('If you convert $20,000 instead\n\nTaxable\n• Now: $1,600\n• Instead: $16,000');
  });

  test('a form’s lines keep their numbers; a walk through reasons has none', () => {
    const sheet = (line: string): View => ({ kind: 'worksheet', title: 'Steps', intro: '', sourcesTitle: '', sources: [],
      rows: [{ line, label: 'Taxable part', value: '$1,733.33', how: 'line 16 − line 17' }] });
    expect(renderText(sheet('18'))).toBe('Steps\n\n18  Taxable part: $1,733.33\n   line 16 − line 17');
    expect(renderText(sheet('·'))).toBe('Steps\n\n• Taxable part: $1,733.33\n   line 16 − line 17');
  });

  test('what was typed can neither start a line nor turn the direction of an amount', () => {
    expect(plain('a\r\nb\u2028c')).toBe('a b c');
    expect(plain('\u202e33.337,1$')).toBe('33.337,1$');
    expect(plain('$1,733.33')).toBe('$1,733.33');
  });

  test('only web pages, mailboxes and telephones are links', () => {
    expect(['https://a.example', 'mailto:a@b.example', 'tel:+1'].map(safeUrl)).not.toContain(undefined);
    expect(['http://a.example', 'javascript:alert(1)', 'data:text/html,x', 'https://a\n', undefined].map(safeUrl)).toEqual(Array(5).fill(undefined));
  });
});

describe('messages', () => {
  test('words and a question are one message whose choices are buttons', () => {
    expect(renderActivities([hello, question], 'cards')).toEqual([{
      type: 'message', textFormat: 'plain', text: 'Hello.\n\n• one\n• two\n\nHow old are you?',
      suggestedActions: { actions: [{ type: 'imBack', title: 'Not sure', value: 'I don’t know' }, { type: 'imBack', title: '51', value: '51' }] },
    }]);
  });

  test('a card that is drawn is led by its answer and keeps its twin out of sight', () => {
    const [card, asked] = renderActivities([hello, fortyThousand, question], 'cards');
    expect(card?.text).toBe(`Hello.\n\n• one\n• two\n\n${fortyThousand.answer}`);
    expect(card?.summary).toContain(renderText(fortyThousand));
    expect(card?.text).not.toContain(renderText(fortyThousand));
    expect(JSON.stringify(card?.attachments)).not.toContain(JSON.stringify(renderText(fortyThousand)));
    expect(card?.suggestedActions).toBeUndefined();
    expect(asked).toMatchObject({ text: 'How old are you?' });
  });

  test('where only text is shown, the text is the whole twin', () => {
    fc.assert(fc.property(fc.array(anyView, { maxLength: 4 }), (views) => {
      const shown = renderActivities(views, 'text').map(({ text }) => text).join('\n\n');
      for (const view of views) expect(shown).toContain(renderText(view));
    }));
  });

  test('both ways say the same: nothing is lost between text and summary', () => {
    fc.assert(fc.property(fc.array(anyView, { maxLength: 4 }), (views) => {
      const text = renderActivities(views, 'text');
      const drawn = renderActivities(views, 'cards');
      expect(drawn.length).toBe(text.length);
      drawn.forEach((message, i) => { if (message.attachments) expect(message.summary).toBe(text[i]?.text); });
    }));
  });
});

describe('the printable sheet', () => {
  test('escapes all that was typed', () => {
    fc.assert(fc.property(fc.array(anyView, { maxLength: 4 }), (views) => {
      const html = renderDocument(views, { title: '<b>Sheet</b>', lang: 'en' });
      expect(html).not.toMatch(/<(?:b>Sheet|img|script)/u);
      expect(html).not.toMatch(/href="(?!https:\/\/|mailto:|tel:)/u);
    }));
  });

  test('draws bars to scale without inline styles', () => {
    const html = renderDocument([fortyThousand], { title: 'Your figures', lang: 'en', nonce: 'n0nce' });
    expect(html).toContain('<rect class="afterTax" x="0" y="0" width="750" height="40"/><rect class="preTax" x="750" y="0" width="250" height="40"/>');
    expect(html).toContain('<style nonce="n0nce">');
    expect(html).not.toMatch(/\sstyle="/u);
    for (const { value } of fortyThousand.figures) expect(html).toContain(value);
  });
});

import * as fc from 'fast-check';
import type { Bar, BarPart, FormField, ResultView, View } from '../../src/dialogs/view.ts';

/** Typed text at its worst: Markdown, HTML, dates, links, marks that turn the writing, and plain words and amounts. */
const hostile = ['*bold*', '_em_', '[x](https://evil.example)', '<img src=x onerror=alert(1)>', '{{DATE(2020-01-01T00:00:00Z)}}', '402(c)',
  '# big', '1. one', '> quote', '`code`', 'a\nb', '\u202e00.001$', '&lt;', '"quoted"', "'single'", '...', '--', '~~gone~~', '\\*', '|a|b|'];
export const typed = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...hostile) }, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('IRA', 'Basis'));

/** Formatted figures, biased to zero, cents and equal amounts. */
export const figure = fc.oneof(fc.constantFrom('$0', '$0.01', '$1,733.33', '−$266.67', '0.133', '1,000,000.00'),
  fc.integer({ min: 0, max: 999_999_999 }).map((cents) => `$${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`));

const pair = fc.record({ label: typed, value: fc.oneof(figure, typed) });
const url = fc.option(fc.constantFrom('https://www.irs.gov/', 'mailto:hr@example.com', 'tel:+15550100', 'javascript:alert(1)', 'http://x'), { nil: undefined });
const optionalUrl = <T extends object>(base: fc.Arbitrary<T>) => fc.tuple(base, url).map(([one, link]) => (link === undefined ? one : { ...one, url: link }));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });
const sources = few(optionalUrl(fc.record({ cite: typed })));

export const bar: fc.Arbitrary<Bar> = fc.tuple(typed, figure, fc.array(fc.tuple(typed, figure, fc.constantFrom<BarPart['tone']>('afterTax', 'preTax', 'taxed'),
  fc.oneof(fc.constantFrom(0, 0, 1), fc.nat(1000))), { minLength: 1, maxLength: 5 })).map(([label, total, raw]) => {
  const sum = raw.reduce((all, [, , , weight]) => all + weight, 0);
  const parts = raw.map(([name, amount, tone, weight]) => ({ label: name, amount, tone, perMille: sum === 0 ? 0 : Math.floor((weight * 1000) / sum) }));
  const rest = 1000 - parts.reduce((all, { perMille }) => all + perMille, 0);
  return { label, total, parts: parts.map((part, i) => (i === 0 ? { ...part, perMille: part.perMille + rest } : part)) };
});

const formField: fc.Arbitrary<FormField> = fc.record({
  fact: fc.constantFrom('iraBasis', 'age', 'planTotal'), label: typed, hint: typed, input: fc.constantFrom('money', 'number', 'text', 'choice'),
  value: figure, choices: fc.array(fc.record({ label: typed, value: fc.constantFrom('a', 'b', 'c') }), { minLength: 1, maxLength: 3 }),
}, { requiredKeys: ['fact', 'label', 'input'] });

const source = optionalUrl(fc.record({ cite: typed }));
const compareRow = fc.record({ label: typed, values: few(figure), under: few(typed), isTotal: fc.boolean(), source }, { requiredKeys: ['label', 'values'] });

export const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), paragraphs: few(fc.oneof(typed, few(typed))) }),
  fc.record({ kind: fc.constant('question' as const), fact: fc.constant('age'), text: typed, choices: few(fc.record({ label: typed, say: typed })) }),
  fc.record({ kind: fc.constant('factForm' as const), title: typed, intro: typed, fields: fc.uniqueArray(formField, { maxLength: 3, selector: ({ fact }) => fact }), submit: typed }),
  fc.record({ kind: fc.constant('result' as const), title: typed, answer: typed, facts: few(pair), factsTitle: typed, figures: few(pair),
    bars: few(bar), notes: few(typed), sourcesTitle: typed, sources }),
  fc.record({ kind: fc.constant('compare' as const), title: typed, columns: few(typed), rows: few(compareRow), notes: few(typed), notesTitle: typed, isTable: fc.boolean(), law: typed, source }, { requiredKeys: ['kind', 'title', 'columns', 'rows', 'notes'] }),
  fc.record({ kind: fc.constant('worksheet' as const), title: typed, intro: typed,
    rows: few(fc.record({ line: typed, label: typed, value: figure, how: typed })), sourcesTitle: typed, sources }),
  fc.record({ kind: fc.constant('contact' as const), text: typed, name: typed, ways: few(optionalUrl(fc.record({ label: typed, value: typed }))) }),
);

/** The 40,000 question: two direct rollovers, nothing taxable. */
export const fortyThousand: ResultView = {
  kind: 'result',
  title: 'Moving your after-tax money',
  answer: 'Yes. Send $30,000 to a Roth IRA and $10,000 to a traditional IRA, both as direct rollovers, and nothing is taxable now.',
  factsTitle: 'From what you told me',
  facts: [{ label: 'After-tax contributions', value: '$30,000' }, { label: 'Earnings on them', value: '$10,000' }, { label: 'Age', value: '51' }],
  figures: [{ label: 'To a Roth IRA', value: '$30,000' }, { label: 'To a traditional IRA', value: '$10,000' }, { label: 'Taxable now', value: '$0' }],
  bars: [{ label: 'Your after-tax account', total: '$40,000', parts: [
    { label: 'After-tax contributions', amount: '$30,000', perMille: 750, tone: 'afterTax' },
    { label: 'Earnings, pre-tax', amount: '$10,000', perMille: 250, tone: 'preTax' },
    { label: 'Taxed now', amount: '$0', perMille: 0, tone: 'taxed' },
  ] }],
  notes: ['Your plan’s rules decide whether you can take this money out while you work there.'],
  sourcesTitle: 'Where this comes from',
  sources: [{ cite: 'IRS Notice 2014-54', url: 'https://www.irs.gov/pub/irs-drop/n-14-54.pdf' }, { cite: 'IRC 402(c)(2)' }],
};

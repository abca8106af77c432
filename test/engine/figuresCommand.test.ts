import { spawn } from 'node:child_process';
import { figuresLine } from '../../src/commands/figures.ts';

/** Runs the command as people run it, feeding `chunks` one after another. */
function figures(chunks: readonly (string | Buffer)[], args: readonly string[] = []): Promise<{ lines: Record<string, unknown>[]; code: number | null; error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli.ts', 'figures', ...args], { stdio: 'pipe' });
    let output = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => void (error += chunk.toString('utf8')));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => resolve({ lines: output.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), code, error }));
    for (const chunk of chunks) child.stdin.write(chunk);
    child.stdin.end();
  });
}

const facts = (convertAmount: string) => JSON.stringify({ kind: 'ira', iraBasis: '2000', iraTotal: '15000', convertAmount });
const taxable = (line: Record<string, unknown> | undefined) => (line?.['lines'] as Record<string, string> | undefined)?.['8606.18'];

test('one line out for each line in, in order, and a bad line does not stop the next', async () => {
  const { lines, code, error } = await figures([`${facts('2000')}\nnot json\n\n{"kind":"ira","__proto__":{}}\n[]\r\n${facts('1500')}`]);
  expect(code).toBe(0);
  expect(error).toBe('');
  expect(lines.map((line) => line['code'] ?? taxable(line))).toEqual(['1733.33', 'notJson', 'notJson', 'unknownFact', 'unknownKind', '1300.00']);
  for (const line of lines) if (line['status'] === 'refused') expect(line['message']).toMatch(/\S/);
});

test('lines may be cut anywhere, also inside a character', async () => {
  const bytes = Buffer.from(`{"kind":"ira","é":"1"}\n${facts('2000')}\n`);
  const { lines } = await figures([...bytes].map((byte) => Buffer.from([byte])));
  expect(lines.map((line) => line['code'] ?? taxable(line))).toEqual(['unknownFact', '1733.33']);
});

test('a line without end is refused and forgotten, and the next is read', async () => {
  const { lines } = await figures([...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), `\n${facts('2000')}\n`]);
  expect(lines.map((line) => line['code'] ?? taxable(line))).toEqual(['lineTooLong', '1733.33']);
});

test('no input gives no output', async () => {
  expect(await figures([])).toEqual({ lines: [], code: 0, error: '' });
});

test('an argument it does not know is said to be one', async () => {
  const { code, error } = await figures([], ['--json']);
  expect(code).toBe(2);
  expect(error).toMatch(/^Usage: /);
});

test('2,000 lines come back in order', async () => {
  const input = Array.from({ length: 2_000 }, (_, index) => facts(`${index + 1}`));
  const { lines } = await figures([`${input.join('\n')}\n`]);
  expect(lines.map((line) => (line['lines'] as Record<string, string>)['8606.16'])).toEqual(input.map((_, index) => `${index + 1}.00`));
});

test('figures, a range and a refusal have the shape that others build on', () => {
  expect(figuresLine(facts('2000'))).toMatchObject({
    status: 'figures', estimate: true, destinations: [], lines: { '8606.10': '0.13333333333333333333', '8606.18': '1733.33' },
    notes: expect.arrayContaining([{ code: 'estimate', message: expect.any(String), facts: ['iraTotal', 'iraYearEnd'] }]),
  });
  expect(figuresLine('{"kind":"ira","iraTotal":"10000","convertAmount":"2000"}')).toMatchObject({
    status: 'bounded', decidedBy: 'iraBasis', gap: '2000.00', low: { lines: { '8606.11': '0.00' } }, high: { lines: { '8606.11': '2000.00' } }, notes: expect.any(Array),
  });
  expect(figuresLine('{"kind":"ira"}')).toEqual({
    status: 'refused', code: 'missingFacts', message: expect.stringContaining('how much you convert'), facts: ['convertAmount', 'iraBasis', 'iraTotal'],
  });
  const plan = { kind: 'plan', planTotal: '100000', planAfterTaxBasis: '40000', separateAccount: false, distributionAmount: '40000', destinations: [{ to: 'rothIra', via: 'direct', amount: '16000' }] };
  const answer = figuresLine(JSON.stringify(plan));
  expect(answer['destinations']).toEqual([{ to: 'rothIra', via: 'direct', amount: '16000.00', preTax: '16000.00', afterTax: '0.00', taxable: '16000.00' }]);
  expect(Object.keys(answer['lines'] as object).filter((id) => id.startsWith('destination'))).toEqual([]);
});

test('years and days are plain numbers, shares have six places, amounts have cents', () => {
  const rmd = figuresLine(JSON.stringify({ kind: 'rmd', taxYear: 2026, birthYear: 1951, accountType: 'ira', priorYearEnd: '500000' }));
  expect(rmd['lines']).toMatchObject({ 'rmd.age': '75', 'rmd.firstYear': '2024', 'rmd.period': '24.6', 'rmd.amount': '20325.20' });
  const planRoth = figuresLine(JSON.stringify({ kind: 'designatedRoth', taxYear: 2026, age: 50, planRothTotal: '10000', planRothContributions: '9400', planRothFirstYear: 2024, distributionAmount: '5000' }));
  expect(planRoth['lines']).toMatchObject({ 'planRoth.ratio': '0.940000', 'planRoth.clockEnds': '2029' });
});

import { jest } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/commands/checkPlan.ts';

async function said(...files: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const err = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const code = await run(files);
  const all = { code, out: out.mock.calls.join(''), err: err.mock.calls.join('') };
  jest.restoreAllMocks();
  return all;
}

test('a plan file that can be used is said to be ok', async () => {
  expect(await said('plans/demo.yaml')).toEqual({ code: 0, out: expect.stringContaining('plans/demo.yaml: ok'), err: '' });
});

test('of several files every fault is told, with where it is and how to mend it', async () => {
  const bad = join(mkdtempSync(join(tmpdir(), 'plan-')), 'bad.yaml');
  writeFileSync(bad, 'name: X\ntype: 401z\n');
  const { code, err } = await said(bad, 'plans/no-such-file.yaml', 'plans/demo.yaml');
  expect(code).toBe(1);
  expect(err).toContain(`${bad}:2 type`);
  expect(err).toContain('`401k`, `403b` or `457b`');
  expect(err).toContain('plans/no-such-file.yaml: cannot be read');
});

import { PlanFileError, loadPlan, planIds, readPlan } from '../../src/plans/loadPlan.ts';

const good = `name: Lakeside Plan
type: 403b
contact:
  name: Benefits Desk
  phone: (555) 010-0142
`;

function problemsIn(text: string): readonly { where: string; what: string; mend: string }[] {
  try {
    readPlan(text, 'plans/x.yaml');
    return [];
  } catch (error) {
    if (error instanceof PlanFileError) return error.problems;
    throw error;
  }
}

test('the demonstration plan can be read and names a person to talk to', () => {
  expect(planIds()).toContain('demo');
  const plan = loadPlan('demo');
  expect(plan).toMatchObject({ id: 'demo', type: '401k', locale: 'en', retentionDays: 30 });
  expect(plan.contact.name).toBeTruthy();
  expect(plan.contact.phone ?? plan.contact.email ?? plan.contact.url).toBeTruthy();
});

test('the file\'s name is the plan\'s id, and what is left out has its default', () => {
  expect(readPlan(good, 'plans/lakeside.yaml')).toEqual({
    id: 'lakeside', name: 'Lakeside Plan', type: '403b', locale: 'en', retentionDays: 30,
    contact: { name: 'Benefits Desk', phone: '(555) 010-0142' },
  });
});

test.each<[string, string, string, RegExp, RegExp]>([
  ['a type that does not exist', good.replace('403b', '401(k)'), 'plans/x.yaml:2 type', /one of the values/, /`401k`, `403b` or `457b`/],
  ['a number in quotation marks', `${good}retentionDays: "30"\n`, 'plans/x.yaml:6 retentionDays', /not a number/, /without quotation marks/],
  ['days out of range', `${good}retentionDays: 4000\n`, 'plans/x.yaml:6 retentionDays', /more than 365/, /1 to 365/],
  ['a misspelt key', good.replace('phone', 'fone'), 'plans/x.yaml:5 contact.fone', /not a key/, /phone, email/],
  ['a contact nobody can reach', 'name: A\ntype: 401k\ncontact:\n  name: B\n', 'plans/x.yaml:3 contact', /no way to reach/, /at least one of/],
  ['a missing name', good.replace('name: Lakeside Plan\n', ''), 'plans/x.yaml: name', /is missing/, /`name: /],
  ['an address that is not https', `${good}  url: javascript:alert(1)\n`, 'plans/x.yaml:6 contact.url', /form/, /https/],
  ['an e-mail address without a domain', `${good}  email: desk\n`, 'plans/x.yaml:6 contact.email', /form/, /name@example.com/],
  ['a line break in a name', good.replace('Benefits Desk', '"a\\nb"'), 'plans/x.yaml:4 contact.name', /line break/, /one line/],
])('%s is named with its line and how to mend it', (_what, text, where, what, mend) => {
  const found = problemsIn(text);
  expect(found.map((p) => p.where)).toContain(where);
  const one = found.find((p) => p.where === where);
  expect(one?.what).toMatch(what);
  expect(one?.mend).toMatch(mend);
});

test.each([['broken YAML', 'name: ['], ['a key twice', `${good}name: Again\n`], ['anchors', 'name: &a x\ntype: *a'], ['no keys at all', 'just words'], ['nothing', '']])('%s is refused in words, not with a stack trace', (_what, text) => {
  expect(problemsIn(text)).toHaveLength(1);
});

test('every problem of a file is told at once', () => {
  expect(problemsIn('name: ""\ntype: x\nretentionDays: 0\ncontact: {}\n').length).toBeGreaterThanOrEqual(4);
});

test.each(['../secrets', '', 'A', 'no-such-plan', '__proto__', 'x'.repeat(50)])('%j is no plan, and the message says which there are or how ids look', (id) => {
  expect(() => loadPlan(id)).toThrow(/Plans found in plans: demo|lower-case letters/);
});

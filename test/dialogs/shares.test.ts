import { respond } from '../../src/assistant.ts';
import { newSession } from '../../src/dialogs/session.ts';
import { loadPlan } from '../../src/plans/loadPlan.ts';

test('a share is never added to dollars', () => {
  const text = 'half my trad ira is deductible, half isnt, give or take. i wanna do 7,500 more and backdoor it';
  const { session } = respond(newSession('en'), { conversation: 'c', activityId: 'a', text }, loadPlan('demo', 'plans'), '2026-11-22');
  expect(session.now.facts.newNondeductible?.value).toBe('7500');
  expect(session.now.facts.iraTotal).toBeUndefined();
});

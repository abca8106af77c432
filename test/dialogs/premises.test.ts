import { judge } from '../../src/dialogs/understand/judge.ts';
import { premisesOf } from '../../src/dialogs/understand/premises.ts';
import { read, Said } from '../../src/dialogs/understand/reading.ts';
import { topicsOf } from '../../src/dialogs/understand/topics.ts';
import { lexicon } from '../../src/messages/en.lexicon.ts';

const heard = (text: string): Said => new Said(read(text, lexicon));
const beliefs = (text: string): readonly string[] => premisesOf(heard(text), judge(heard(text)).about);

test.each([
  ['onlyAfterTaxFromIra', 'I would convert only the nondeductible money of my IRA'],
  ['onlyAfterTaxFromIra', 'move just my basis from the traditional IRA to the Roth'],
  ['onlyThisAccountCounts', 'I convert the nondeductible IRA, the rollover IRA is somewhere else so it has no part in it'],
  ['planCountsInPool', 'does my 401k count in the pro rata of the IRA conversion'],
  ['rothCountsInPool', 'does my Roth IRA count when I convert my traditional IRA'],
  ['inheritedCountsInPool', 'does the inherited IRA count for my own conversion'],
  ['spousePooled', 'does my husband\'s IRA count in the ratio when I convert my IRA'],
  ['todayInsteadOfDec31', 'for the conversion of my IRA I use the balance when I converted, right'],
  ['rothAfterTaxRestCash', 'from the 401k send the after-tax to my Roth and pay the pre-tax to me in cash'],
  ['onlyAfterTaxFromPlan', 'can I withdraw only the after-tax money from my 401k'],
  ['undoConversion', 'if the market falls I can undo the conversion of my IRA'],
  ['limitApplies', 'is there a limit on how much I can convert from my IRA'],
  ['incomeLimitApplies', 'my income is over the Roth limit so I cannot move the 401k after-tax'],
  ['basisIntoPlan', 'I roll the whole IRA into my 401k'],
  ['alreadyTaxedSoFree', 'my IRA contributions were already taxed so converting is tax free'],
  ['basisLost', 'is the basis I did not use lost forever'],
  ['penaltyOnConversion', 'is there a 10% penalty when I convert my IRA at 45'],
  ['orderMatters', 'does it matter which goes first, the conversion or the rollover into my 401k'],
  ['custodianTracksBasis', 'Schwab keeps track of my IRA basis, right'],
  ['lossDeductible', 'my IRA lost money below basis, can I write off the loss'],
  ['earningsTaxFree', 'can the earnings on my 401k after-tax go to the Roth tax free'],
  ['planClockCarries', 'does the five year clock of my Roth 401k carry over'],
])('%s is heard in: %s', (premise, text) => {
  expect(beliefs(text)).toContain(premise);
});

test.each([
  'ira 150k, basis 45k, converting 30k. taxable part?',
  'backdoor, put in 7,000 and converted 7,000, no other IRA',
  'rolling out my entire old 401k, 190k, after-tax contributions 19k, pre-tax to an IRA',
  'I am 77, my RMD is 18,000, IRAs 450,000, nondeductible 67,500',
  'check to me from the plan 10 days ago, 20% withheld, how do I replace it',
  'never filed form 8606, is it too late',
  'my 401k accepts IRA money, so I roll in the pre-tax and convert the basis',
])('no false alarm: %s', (text) => {
  expect(beliefs(text)).toEqual([]);
});

test.each([
  ['POOL', 'ira 150k, basis 45k, converting 30k. taxable part?'],
  ['SPOUSE', 'my wife has her own IRA, does that matter when I convert mine'],
  ['LATE', 'I never filed form 8606, now converting my IRA'],
  ['SIMPLE2', 'convert my SIMPLE IRA to Roth'],
  ['SIXTY', 'the 401k check was sent to me, can I still roll it over within 60 days'],
  ['WHPEN', 'should tax be withheld from my IRA conversion'],
  ['QCD', 'QCD from an IRA with basis'],
  ['NO457PEN', 'my 457b, is there a penalty if I take it now'],
  ['LINE6', 'what goes on line 6 of form 8606'],
  ['CONVNOPEN', 'not yet 59½, I want to convert some of my IRA to a Roth'],
  ['PLANCLOCK', 'mega backdoor: convert to the Roth 401k or to a Roth IRA?'],
  ['NOBASISEST', 'my 401k shows 50,000 after-tax, not sure if that is contributions or contributions plus growth'],
])('%s is told to: %s', (topic, text) => {
  const said = heard(text);
  const { intent, about } = judge(said);
  const topics = topicsOf(said, intent, about);
  expect(topics).toContain(topic);
  expect(topics.length).toBeLessThanOrEqual(6);
});

describe('what a fuller rule says is not said twice', () => {
  const message = heard('does my inherited IRA change the tax when I convert 10,000 of my IRA, and is a 401k part of it');
  const { intent, about } = judge(message);

  test('the fuller rule stands for both', () => {
    const topics = topicsOf(message, intent, about);
    expect(topics).toContain('POOL');
    expect(topics).not.toContain('INHOUT');
    expect(topics).not.toContain('PLANOUT');
  });

  test('what was told stays out, and what the words ask for comes back by itself', () => {
    const topics = topicsOf(message, intent, about, ['POOL', 'F8606']);
    expect(topics).toContain('INHOUT');
    expect(topics).not.toContain('POOL');
    expect(topics).not.toContain('LINE14');
  });
});

test('a question about a plan that comes to the IRA and its Form 8606 tells of the pool too', () => {
  const message = heard('I rolled the after-tax of my 401k to a Roth. Now the same with my traditional IRA, I have a form 8606 for each year');
  expect(topicsOf(message, 'plan_split_rollover', 'plan')).toEqual(expect.arrayContaining(['SPLIT', 'POOL', 'NOPICK']));
});

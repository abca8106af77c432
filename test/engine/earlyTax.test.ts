import { evaluate } from '../../src/engine/index.ts';
import { check, figuresOf } from './table.ts';
import type { Case } from './table.ts';

const paid = (from: string, age: number, rest: Readonly<Record<string, unknown>> = {}) => ({ kind: 'earlyTax', from, age, taxableAmount: '10000', ...rest });

const cases: readonly Case[] = [
  {
    name: 'money kept from an IRA at 45 bears 10% of its taxable part',
    source: 'IRC 72(t)(1)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('ira', 45),
    lines: { 'early.exempt': '0.00', 'early.amount': '10000.00', 'early.rate': '0.1', 'early.tax': '1000.00' },
    notes: ['earlyNotConversion', 'earlyExceptions'],
  },
  {
    name: 'on the day of 59½ there is none',
    source: 'IRC 72(t)(2)(A)(i)', worksheet: 'all of 10,000 is free',
    facts: paid('ira', 59.5),
    lines: { 'early.exempt': '10000.00', 'early.amount': '0.00', 'early.rate': '0', 'early.tax': '0.00' },
    notes: ['earlyOver'],
  },
  {
    name: 'at 59 and a quarter there is',
    source: 'IRC 72(t)(2)(A)(i)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('401k', 59.25),
    lines: { 'early.tax': '1000.00' },
  },
  {
    name: 'at a stated 59 it is taken as before the half birthday, and said so',
    source: 'IRC 72(t)(2)(A)(i)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('ira', 59),
    lines: { 'early.tax': '1000.00' },
    notes: ['earlyAt59'],
  },
  {
    name: 'a SIMPLE IRA in its first two years: 25%',
    source: 'IRC 72(t)(6)', worksheet: '10,000 × 25% = 2,500',
    facts: paid('simpleIra', 45, { simpleFirstTwoYears: true }),
    lines: { 'early.rate': '0.25', 'early.tax': '2500.00' },
    notes: ['earlySimple'],
  },
  {
    name: 'a SIMPLE IRA after them: 10%',
    source: 'IRC 72(t)(6)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('simpleIra', 45, { simpleFirstTwoYears: false }),
    lines: { 'early.rate': '0.1', 'early.tax': '1000.00' },
  },
  {
    name: 'a SIMPLE IRA at 60 needs no years',
    source: 'IRC 72(t)(2)(A)(i)', worksheet: 'all free',
    facts: paid('simpleIra', 60),
    lines: { 'early.tax': '0.00' },
  },
  {
    name: 'who left at 55 takes money from that plan without it, and loses that in an IRA',
    source: 'IRC 72(t)(2)(A)(v)', worksheet: 'all of 10,000 is free',
    facts: paid('401k', 56, { separatedAge: 55 }),
    lines: { 'early.exempt': '10000.00', 'early.tax': '0.00' },
    notes: ['earlyRuleOf55', 'earlyLostInIra'],
  },
  {
    name: 'the year counts, not the birthday: left and paid at 54 in the year of turning 55',
    source: 'IRC 72(t)(2)(A)(v)', worksheet: 'all free',
    facts: paid('403b', 54, { separatedAge: 55 }),
    lines: { 'early.tax': '0.00' },
    notes: ['earlyRuleOf55'],
  },
  {
    name: 'who left at 54 and is 57 now bears it until 59½',
    source: 'IRC 72(t)(2)(A)(v)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('401k', 57, { separatedAge: 54 }),
    lines: { 'early.tax': '1000.00' },
    notes: ['earlySeparatedYear'],
  },
  {
    name: 'the same money moved to an IRA bears it though the person left at 55',
    source: 'IRC 72(t)(3)(A)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('ira', 56, { separatedAge: 55 }),
    lines: { 'early.tax': '1000.00' },
    notes: ['earlyRuleOf55NotIra'],
  },
  {
    name: 'a public safety employee who left at 50',
    source: 'IRC 72(t)(10)', worksheet: 'all free',
    facts: paid('tsp', 51, { separatedAge: 50, publicSafety: true }),
    lines: { 'early.tax': '0.00' },
    notes: ['earlyPublicSafety', 'earlyLostInIra'],
  },
  {
    name: 'a firefighter who left at 47 after 25 years',
    source: 'IRC 72(t)(10)', worksheet: 'all free',
    facts: paid('401k', 48, { separatedAge: 47, publicSafety: true, yearsOfService: 25 }),
    lines: { 'early.tax': '0.00' },
    notes: ['earlyPublicSafety'],
  },
  {
    name: 'one who left at 49 after 24 years bears it',
    source: 'IRC 72(t)(10)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('401k', 52, { separatedAge: 49, publicSafety: true, yearsOfService: 24 }),
    lines: { 'early.tax': '1000.00' },
    notes: ['earlySeparatedYear'],
  },
  {
    name: 'years of service alone, without public safety, do nothing',
    source: 'IRC 72(t)(10)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('401k', 48, { separatedAge: 47, yearsOfService: 25 }),
    lines: { 'early.tax': '1000.00' },
  },
  {
    name: 'a governmental 457(b)’s own money is free at 40',
    source: 'IRC 72(t)(9)', worksheet: 'all free',
    facts: paid('457b', 40),
    lines: { 'early.exempt': '10000.00', 'early.tax': '0.00' },
    notes: ['early457bOwn', 'early457bAssumesNone'],
  },
  {
    name: 'what was rolled into it is not',
    source: 'IRC 72(t)(9)', worksheet: '10,000 − 4,000 = 6,000 free; 4,000 × 10% = 400',
    facts: paid('457b', 40, { rolledInAmount: '4000' }),
    lines: { 'early.exempt': '6000.00', 'early.amount': '4000.00', 'early.tax': '400.00' },
    notes: ['early457bOwn', 'early457bRolledIn'],
  },
  {
    name: 'an exception frees the rolled-in part too',
    source: 'IRC 72(t)(9), 72(t)(2)(I)', worksheet: '6,000 + 1,000 = 7,000 free; 3,000 × 10% = 300',
    facts: paid('457b', 40, { rolledInAmount: '4000', exception: 'emergency' }),
    lines: { 'early.exempt': '7000.00', 'early.tax': '300.00' },
    notes: ['earlyException', 'earlyExceptionLimit'],
  },
  {
    name: 'after leaving at 55 the rolled-in part is counted as free, and marked as not settled in one case',
    source: 'IRC 72(t)(9); the National Tax Sheltered Accounts Association; Ed Slott’s forum on money that comes in later', worksheet: 'all free',
    facts: paid('457b', 56, { rolledInAmount: '4000', separatedAge: 55 }),
    lines: { 'early.exempt': '10000.00', 'early.tax': '0.00' },
    notes: ['early457bRolledInLeft', 'earlyLostInIra'],
  },
  {
    name: 'public safety at 50 does not reach money rolled into a 457(b)',
    source: 'IRC 72(t)(10)', worksheet: '4,000 × 10% = 400',
    facts: paid('457b', 52, { rolledInAmount: '4000', separatedAge: 51, publicSafety: true }),
    lines: { 'early.tax': '400.00' },
  },
  {
    name: 'a first home takes 10,000 out of an IRA',
    source: 'IRC 72(t)(2)(F)', worksheet: '15,000 − 10,000 = 5,000 × 10% = 500',
    facts: paid('ira', 35, { taxableAmount: '15000', exception: 'firstHome' }),
    lines: { 'early.exempt': '10000.00', 'early.tax': '500.00' },
    notes: ['earlyException', 'earlyExceptionLimit'],
  },
  {
    name: 'a first home of which only 4,000 are costs',
    source: 'IRC 72(t)(2)(F)', worksheet: '15,000 − 4,000 = 11,000 × 10% = 1,100',
    facts: paid('ira', 35, { taxableAmount: '15000', exception: 'firstHome', exceptionAmount: '4000' }),
    lines: { 'early.exempt': '4000.00', 'early.tax': '1100.00' },
  },
  {
    name: 'a first home is no exception for a plan',
    source: 'IRC 72(t)(2)(F)', worksheet: '15,000 × 10% = 1,500',
    facts: paid('401k', 35, { taxableAmount: '15000', exception: 'firstHome' }),
    lines: { 'early.exempt': '0.00', 'early.tax': '1500.00' },
    notes: ['earlyExceptionIraOnly'],
  },
  {
    name: 'a divorce order is one for a plan, and none for an IRA',
    source: 'IRC 72(t)(2)(C)', worksheet: 'all free',
    facts: paid('401k', 35, { exception: 'qdro' }),
    lines: { 'early.tax': '0.00' },
    notes: ['earlyException'],
  },
  {
    name: 'a divorce order for an IRA',
    source: 'IRC 72(t)(3)(A)', worksheet: '10,000 × 10% = 1,000',
    facts: paid('ira', 35, { exception: 'qdro' }),
    lines: { 'early.tax': '1000.00' },
    notes: ['earlyExceptionPlanOnly'],
  },
  {
    name: 'doctor bills above 7.5% of income, of 3,000',
    source: 'IRC 72(t)(2)(B)', worksheet: '10,000 − 3,000 = 7,000 × 10% = 700',
    facts: paid('401k', 35, { exception: 'medicalCosts', exceptionAmount: '3000' }),
    lines: { 'early.exempt': '3000.00', 'early.tax': '700.00' },
  },
  {
    name: 'costs above the payment free no more than the payment',
    source: 'IRC 72(t)(2)(E)', worksheet: 'all free',
    facts: paid('ira', 35, { exception: 'higherEducation', exceptionAmount: '12000' }),
    lines: { 'early.exempt': '10000.00', 'early.tax': '0.00' },
  },
  {
    name: 'a birth, 5,000, out of a SIMPLE IRA in its first two years',
    source: 'IRC 72(t)(2)(H), 72(t)(6)', worksheet: '10,000 − 5,000 = 5,000 × 25% = 1,250',
    facts: paid('simpleIra', 35, { exception: 'birthOrAdoption', simpleFirstTwoYears: true }),
    lines: { 'early.exempt': '5000.00', 'early.tax': '1250.00' },
  },
  {
    name: 'a disaster, 22,000',
    source: 'IRC 72(t)(2)(M)', worksheet: '30,000 − 22,000 = 8,000 × 10% = 800',
    facts: paid('403b', 35, { taxableAmount: '30000', exception: 'disaster' }),
    lines: { 'early.exempt': '22000.00', 'early.tax': '800.00' },
  },
  {
    name: 'equal payments out of a plan are taken as begun after leaving, and said so',
    source: 'IRC 72(t)(2)(A)(iv), 72(t)(3)(B)', worksheet: 'all free',
    facts: paid('401k', 50, { exception: 'equalPayments' }),
    lines: { 'early.tax': '0.00' },
    notes: ['earlyPaymentsAfterLeaving'],
  },
  {
    name: 'half a cent is rounded up once',
    source: 'hand-worked', worksheet: '0.05 × 10% = 0.005 → 0.01',
    facts: paid('ira', 45, { taxableAmount: '0.05' }),
    lines: { 'early.tax': '0.01' },
  },
  {
    name: 'nothing taxable, nothing added: basis is never hit',
    source: 'IRC 72(t)(1)', worksheet: '0 × 10% = 0',
    facts: paid('ira', 45, { taxableAmount: '0' }),
    lines: { 'early.amount': '0.00', 'early.rate': '0', 'early.tax': '0.00' },
  },
];

test.each(cases)('$name', check);

test.each(['death', 'disability', 'terminalIllness', 'equalPayments', 'levy'])('%s frees all of it, from an IRA and from a plan', (exception) => {
  for (const from of ['ira', '401k']) {
    expect(figuresOf(paid(from, 40, { exception })).lines.get('early.tax')?.value.toFixed(2)).toBe('0.00');
  }
});

test('only what is unsettled is marked so', () => {
  const unsettled = (facts: unknown) => figuresOf(facts).notes.filter(({ authority }) => authority.settled === false).map(({ code }) => code);
  expect(unsettled(paid('457b', 56, { rolledInAmount: '4000', separatedAge: 55 }))).toEqual(['early457bRolledInLeft']);
  expect(unsettled(paid('401k', 56, { separatedAge: 55 }))).toEqual([]);
});

test('who may have left in time is asked', () => {
  const asked = (facts: unknown) => figuresOf(facts).notes.filter(({ code }) => code === 'earlyAskSeparated').map(({ values }) => values['age']);
  expect(asked(paid('401k', 54))).toEqual(['55']);
  expect(asked(paid('401k', 53))).toEqual([]);
  expect(asked(paid('401k', 49, { publicSafety: true }))).toEqual(['50']);
  expect(asked(paid('401k', 45, { publicSafety: true, yearsOfService: 26 }))).toEqual(['50']);
  expect(asked(paid('ira', 57))).toEqual([]);
});

/** [what is wrong, facts, code, facts concerned] */
const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string, readonly string[]])[] = [
  ['nothing but the kind', { kind: 'earlyTax' }, 'missingFacts', ['taxableAmount', 'from', 'age']],
  ['a Roth IRA, whose payments follow an order of their own', paid('rothIra', 40), 'badFacts', ['from']],
  ['a SIMPLE IRA of unknown years', paid('simpleIra', 40), 'missingFacts', ['simpleFirstTwoYears']],
  ['the two years of another account', paid('ira', 40, { simpleFirstTwoYears: true }), 'simpleYearsOnlySimple', ['from', 'simpleFirstTwoYears']],
  ['money rolled into another account', paid('401k', 40, { rolledInAmount: '1' }), 'rolledInOnly457b', ['from', 'rolledInAmount']],
  ['more rolled in than paid', paid('457b', 40, { rolledInAmount: '10000.01' }), 'partsDoNotSum', ['taxableAmount', 'rolledInAmount']],
  ['leaving long after the payment', paid('401k', 50, { separatedAge: 52 }), 'separatedAgeDoesNotFit', ['separatedAge', 'age']],
  ['an amount without its exception', paid('401k', 50, { exceptionAmount: '1' }), 'missingFacts', ['exception']],
  ['costs that are not stated', paid('ira', 50, { exception: 'higherEducation' }), 'missingFacts', ['exceptionAmount']],
  ['an exception whose limit is not confirmed', paid('ira', 50, { exception: 'domesticAbuse' }), 'exceptionNotComputed', ['exception']],
  ['another one', paid('401k', 50, { exception: 'longTermCare' }), 'exceptionNotComputed', ['exception']],
  ['an exception that is none', paid('ira', 50, { exception: 'newCar' }), 'badFacts', ['exception']],
  ['a year without figures', paid('ira', 50, { taxYear: 2027 }), 'unknownYear', ['taxYear']],
];

test.each(refused)('refuses %s', (_name, facts, code, names) => {
  const outcome = evaluate(facts);
  if (outcome.status !== 'refused') throw new Error(`not refused: ${outcome.status}`);
  expect([outcome.note.code, outcome.note.facts]).toEqual([code, names]);
});

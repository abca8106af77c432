import type { NeighbourWords } from '../dialogs/beside/neighbourWords.ts';
import type { SlotWords } from '../dialogs/wording.ts';

/** The words around the figures of neighbouring questions. */
export const neighbours: NeighbourWords = {
  next: {
    checkForm8606: 'Tell me the lines of your form, such as “line 5 is …, line 6 is …, line 10 is …”. You can also ask for a person.',
    ledger: 'Tell me if a year is missing or wrong. To see what a conversion costs, tell me the sum of your IRAs and how much you would convert.',
    rothIra: 'Tell me what you take out, what you paid in and what you converted in which year, and I’ll show what is taxed. You can also ask for a person.',
    planRoth: 'Tell me what the Roth account holds and how much of it you paid in, and I’ll show the two parts. You can also ask for a person.',
    rmd: 'If you want to convert too, tell me your after-tax basis and how much you would convert. You can also ask why, change any number, or ask for a person.',
  },
  check8606: {
    title: 'Your Form 8606, line by line',
    line: (number) => `Line ${number} should be`,
    ifEmptied: (free, taxed) => `With zero on line 6, ${free} is tax-free and ${taxed} is taxable.`,
    agrees: 'The lines you read to me fit together.',
    readThem: 'I can go over your Form 8606 line by line. It takes line 5, or lines 1 and 2, then lines 6 to 10 and what follows. I need line 10 with all its places.',
  },
  form1099: {
    title: 'The Form 1099-R to expect',
    answer: 'This is what I expect on the form for what you told me. If yours differs, ask for a person.',
    afterTaxToRoth: 'This is what to look for if after-tax money went straight from a plan to a Roth IRA. Box 1 is all that moved. Box 5 is the after-tax part. Box 2a is only what was not taxed before, so it can be zero.',
  },
  ledger: {
    title: 'Your basis, year by year',
    answer: (basis) => `By your list, your basis is ${basis}. That holds if you took no money out and converted none since, for that uses up a part.`,
    years: (from, to) => (from === to ? from : `${from} to ${to}, each year`),
    proof: { form8606: 'by Form 8606', form5498and1040: 'by Forms 5498 and 1040', form5498: 'by Form 5498 alone', memory: 'from memory alone' },
    needs: {
      form8606: '',
      form5498and1040: 'Your Forms 5498 show what was paid in, and your Forms 1040 that you did not deduct it. What is missing is the Form 8606 of each year.',
      form5498: 'Your Forms 5498 show what was paid in. What is missing is your Form 1040 of each year, with nothing on the line for the IRA deduction.',
      memory: 'For each year from memory, ask the firm that held the IRA for Form 5498. Box 1 shows what was paid in. You also need your Form 1040 of that year, with no IRA deduction on it.',
    },
    proofs: 'You can build your basis up again, year by year. The best proof is line 14 of your last Form 8606. Next best is the yearly form from your bank or broker that shows what you paid in. With it goes your tax return of that year, with no IRA deduction on it. For after-tax money from a plan, it is box 5 of Form 1099-R. Tell me what you paid in and for which years, and I’ll make the list.',
  },
  roth: {
    title: (year) => `Out of your Roth IRA, ${year}`,
    planTitle: (year) => `Out of your plan’s Roth account, ${year}`,
    allFree: (amount) => `Nothing is taxed on the ${amount}, and there is no 10% additional tax.`,
    owed: (amount, taxable, penalty) => `Of the ${amount}, ${taxable} is taxable. The 10% additional tax on what comes out too soon is ${penalty}.`,
    onlyPenalty: (amount, penalty) => `None of the ${amount} is taxed as income. But the 10% additional tax falls on what comes out too soon, and that is ${penalty}.`,
    clockOver: (from) => `Your five tax years were over on January 1, ${from}, and you are past 59½. So all that you take from Roth IRAs is tax-free, earnings too.`,
    taxedAssumed: 'I took it that all you converted was taxed then. If some of it was after-tax money, tell me. That part has no wait.',
    figure: { contributions: 'From what you paid in', conversions: 'From what you converted', earnings: 'From earnings', taxable: 'Taxable', penalty: '10% additional tax', rolled: 'Rolled over', kept: 'Kept by you' },
  },
  sixtyDay: {
    title: 'Your 60 days',
    daysLeft: (days) => (days === '0' ? 'Today is the last day.' : days === '1' ? 'You have 1 day left.' : `You have ${days} days left.`),
    figure: { paid: 'Paid out in all', withheld: 'Held back for tax', received: 'What reached you', own: 'Your own money to add' },
    askWithheld: 'Tell me how much was held back for tax, and I’ll tell how much of your own money it takes to roll over the full amount.',
  },
  rmd: {
    title: (year) => `Your required minimum distribution (RMD), ${year}`,
    answer: (year, due, balance, period) => `For ${year} you must take out at least ${due}. That is ${balance} divided by ${period}, the number of years in the IRS table for your age.`,
    left: (counted, left) => `Your charity gift of ${counted} counts toward it, so ${left} is still to come out.`,
    byBirthYear: (year, one, oneBorn, other, otherBorn) => `For ${year} you must take out at least ${one} if you were born in ${oneBorn}, or ${other} if you were born in ${otherBorn}. Your RMD rests on the age you reach by the end of the year. Tell me your birth year, and I’ll show the steps and the dates.`,
    leftEither: (counted, one, other) => `Your charity gift of ${counted} counts toward it. So ${one} or ${other} is still to come out.`,
    figure: { balance: 'On December 31 of last year', period: 'Years in the table', due: 'RMD', counted: 'Charity gift (QCD)', left: 'Still to take out' },
    offer: 'Tell me what the account held on December 31 of last year, and I’ll work out the amount.',
  },
};

const yesNo = [{ label: 'Yes', say: 'yes' }, { label: 'No', say: 'no' }, { label: 'I don’t know', say: 'I don’t know' }] as const;

/** Facts asked for only in neighbouring questions. */
export const neighbourSlots = {
  rothOut: { label: 'Taken out of the Roth', ask: 'How much do you take out of your Roth IRAs this year?', why: 'What comes out first is what you paid in, so the amount decides if any of it is taxed.' },
  rothContributions: { label: 'Paid into Roth IRAs', ask: 'How much have you paid into Roth IRAs yourself over the years, less what you took out before? Leave out conversions.', why: 'What you paid in comes out first, free of tax.', where: 'Add up box 10 of your Forms 5498, or ask the firm that keeps the account.' },
  rothConversions: { label: 'Converted to Roth IRAs', ask: 'How much did you convert to Roth IRAs, and in which year? Say “none” if you never did.', why: 'What you converted comes out after what you paid in, and before earnings.', where: 'Your Forms 1099-R or 8606 of those years show it.' },
  rothConvertedYear: { label: 'Year of the conversion', ask: 'In which year did you convert?', why: 'Each conversion has five tax years of its own.', where: 'The Form 1099-R or Form 8606 of that year shows it.' },
  rothTotal: { label: 'All Roth IRAs together', ask: 'How much is in all your Roth IRAs together?' },
  planRothContributions: { label: 'Paid into the plan’s Roth account', ask: 'How much of the Roth account in the plan did you pay in yourself?', why: 'The rest is earnings, and only earnings can be taxed.', where: 'The plan’s statement or its service line can tell.' },
  planRothFirstYear: { label: 'First year of the plan’s Roth account', ask: 'In which year did you first put Roth money in this plan?', why: 'Its five tax years start with that year.', where: 'The plan’s statement or its service line can tell.' },
  planRothRolled: { label: 'Rolled over to a Roth IRA' },
  basisYears: { label: 'Paid in without a deduction' },
  formLines: { label: 'Lines of the form' },
  receivedOn: { label: 'Day the money came' },
  checkAmount: { label: 'Amount of the check' },
  birthYear: { label: 'Birth year', ask: 'In which year were you born?', why: 'The age you reach this year decides if an RMD is due and how big it is.' },
  ageThisYear: { label: 'Age you reach this year' },
  priorYearEnd: { label: 'Value on December 31 of last year', ask: 'What did the account hold on December 31 of last year? For IRAs, add up all your traditional, SEP and SIMPLE IRAs.', why: 'The RMD is that value divided by a number from the IRS table.', where: 'The statement for the end of last year shows it. For IRAs, so does box 5 of Form 5498.' },
  rmdDue: { label: 'RMD for the year, worked out' },
  qcdPlanned: { label: 'Charity gift from the IRA (QCD)' },
  fivePercentOwner: { label: 'You own more than 5% of the firm', ask: 'Do you own more than 5% of the firm?', why: 'Who owns more than 5% may not put off the RMD by working on.', choices: yesNo },
} satisfies Record<string, SlotWords>;

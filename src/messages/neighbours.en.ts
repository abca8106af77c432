import type { NeighbourWords } from '../dialogs/beside/neighbourWords.ts';
import type { SlotWords } from '../dialogs/wording.ts';

/** The words around the figures of neighbouring questions. */
export const neighbours: NeighbourWords = {
  next: { rmd: 'If you want to convert too, tell me your after-tax basis and how much you would convert. You can also ask why, change any number, or ask for a person.' },
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
  receivedOn: { label: 'Day the money came' },
  checkAmount: { label: 'Amount of the check' },
  birthYear: { label: 'Birth year', ask: 'In which year were you born?', why: 'The age you reach this year decides if an RMD is due and how big it is.' },
  ageThisYear: { label: 'Age you reach this year' },
  priorYearEnd: { label: 'Value on December 31 of last year', ask: 'What did the account hold on December 31 of last year? For IRAs, add up all your traditional, SEP and SIMPLE IRAs.', why: 'The RMD is that value divided by a number from the IRS table.', where: 'The statement for the end of last year shows it. For IRAs, so does box 5 of Form 5498.' },
  rmdDue: { label: 'RMD for the year, worked out' },
  qcdPlanned: { label: 'Charity gift from the IRA (QCD)' },
  fivePercentOwner: { label: 'You own more than 5% of the firm', ask: 'Do you own more than 5% of the firm?', why: 'Who owns more than 5% may not put off the RMD by working on.', choices: yesNo },
} satisfies Record<string, SlotWords>;

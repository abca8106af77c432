/** Read for required distributions, 60 days, Roth clocks, forms in hand and lost basis. */
export const NEIGHBOUR_CONCEPTS = ['born', 'netOf', 'checkIt', 'expectIt', 'kept5498', 'form1040'] as const;
/** How people ask what else could be done, and what they call each way to do it. */
export const WAY_CONCEPTS = [
  'wayOptions', 'wayTaxFree', 'wayCompare', 'wayMove', 'wayPart', 'wayAtOnce', 'wayBasisOnly', 'wayJanuary', 'waySpread', 'wayYears', 'waySpouse', 'wayTwoHomes', 'wayCheck', 'wayAllRoth', 'wayInPlan', 'waySeparate', 'wayCash', 'wayLeave',
  'wayPretax', 'growth', 'shrink', 'waySelfOnly', 'wayFamily',
] as const;
/** What neighbouring questions and their facts are read from. They say nothing of the conversation's own question, so it is never judged by them. */
export const BESIDE_CONCEPTS = ['taxCost', 'taxAsked', 'taxableIncome', 'need', 'spring', 'room', 'deferral', 'employer', 'maxesOut', 'fromAccount', ...NEIGHBOUR_CONCEPTS, ...WAY_CONCEPTS] as const;

/**
 * What words are about, independent of language. A language file maps phrases to these; roles, premises and intents are
 * read from them, so a third language needs no code.
 */
export const CONCEPTS = [
  // accounts
  'ira', 'rothIra', 'roth', 'sepIra', 'simpleIra', 'rolloverIra', 'newIra', 'inherited', 'plan', '401k', '403b', '457b', 'tsp', 'pension', 'rothPlan', 'newPlan', 'oldPlan', 'soloPlan', 'hsa', 'bank', 'trumpAccount',
  // kinds of money
  'basis', 'nondeductible', 'afterTax', 'preTax', 'earnings', 'contribution', 'match', 'pre1987', 'post1986', 'companyStock', 'loan', 'account', 'balance', 'total', 'value', 'regular',
  // what is done with it
  'convert', 'recharacterize', 'rollover', 'move', 'distribute', 'contribute', 'cash', 'toMe', 'keep', 'leaveIn', 'isolate', 'split', 'withhold', 'inService', 'inPlan', 'mega', 'backdoor', 'undo', 'partial', 'everything',
  // forms, rules, dates
  'form8606', 'form1099', 'form5498', 'formLine', 'proRata', 'rmd', 'qcd', 'hfd', 'fiveYear', 'penalty', 'age595', 'ruleOf55', 'sixtyDays', 'check', 'tax', 'taxFree', 'notTaxed', 'taxable', 'limit', 'income', 'bracket', 'aggregate', 'separate', 'notSeparate', 'notice2014', 'yearEnd', 'yearStart', 'now', 'nextYear', 'thisYear', 'lastYear', 'deadline', 'order', 'records', 'lostForms', 'filed', 'notFiled', 'acceptsRollIn', 'noRollIn', 'loss', 'carryForward', 'marginal', 'state',
  // people
  'spouse', 'mine', 'couple', 'married', 'single', 'jointly', 'separately', 'headOfHousehold', 'widow', 'planRep', 'taxPro', 'software', 'custodian', 'retired', 'leftJob', 'stillWorking', 'age',
  // how it is asked
  'only', 'howMuch', 'canI', 'whatIs', 'whatIf', 'instead', 'why', 'should', 'how', 'when', 'which', 'explain', 'rest', 'each', 'half', 'third', 'quarter', 'zero', 'noOther', 'noneOf', 'oneOf', 'other', 'negative', 'not', 'times', 'perYear', 'years', 'days', 'percent', 'dollars', 'about', 'plus', 'minus', 'equals', 'includes', 'already', 'fromThat',
  // a person is needed
  'divorce', 'ownName', 'notMatter', 'died', 'deceasedOwner', 'beneficiary', 'hardship', 'emergency', 'fraud', 'lostAccess', 'lostAccount', 'privateData', 'wrongForm', 'wentWrong', 'complaint', 'lawsuit', 'nua', 'investing', 'amend', 'legal', 'crisis', 'human',
  'kin', 'passedOn', 'courtOrder', 'exSpouse', 'longAgo', 'shortOfMoney', 'needMoney', 'loanTrouble', 'paidOff', 'balanceCheck', 'wrong', 'wrongPlace', 'repair', 'grievance', 'unpaidDeposits', 'fees', 'staff', 'guarantee', 'ownOne', 'exceptFor', 'counts', 'valueAtConversion', 'lostBasis', 'tracks', 'writeOff', 'whichFirst', 'rightAway', 'lostPlan', 'lateSpouse', 'life', 'despair', 'everyday', 'notMine', 'anger', 'marketTiming', 'companyGone', 'supposed', 'settled',
  // steering
  'startOver', 'goBack', 'help', 'whyAsk', 'dontKnow', 'showForm', 'showFacts', 'showCardForm', 'forgetMe', 'forgetLast', 'correct', 'yes', 'no', 'english', 'spanish', 'sameBut', 'switchTo', 'print',
  // neighbours and the rest
  'greet', 'thanks', 'bye', 'bot', 'smallTalk', 'offTopic', 'abuse', 'inject', 'poem',
  // how amounts hang together
  'perPaycheck', 'want', 'direct', 'afterConverting', 'otherMoney', 'rightAway', 'unsureParts', 'nothingAfterTax', 'zeroBalance', 'ownBucket', 'rollInDone', 'take', 'wholePayout', 'otherIra', 'leaving', 'whenLater', 'opened', 'onlyThat', 'convertIt', 'contributing', 'sentMe', 'noConversion', 'allAfterTax', 'salary', 'leaveBehind', 'restPretax', 'noIra', 'rolloverNoun', 'savingsPlan', 'nontaxable', 'rolledOthers', 'goesOut', 'formSays',
  // neighbouring questions
  ...BESIDE_CONCEPTS,
] as const;
export type Concept = (typeof CONCEPTS)[number];

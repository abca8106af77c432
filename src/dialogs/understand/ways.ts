import type { StrategyId } from '../../engine/index.ts';
import { phraseBook, spot } from './concepts.ts';
import type { PhraseBook } from './concepts.ts';
import type { Concept } from './concept.ts';
import type { Lexicon } from './lexicon.ts';
import { PLANS } from './orientation.ts';
import { Said } from './reading.ts';
import { weigh } from './sign.ts';
import type { Sign } from './sign.ts';

/** What else a person asks could be done. */
export interface WaysAsked {
  /** All ways (“what are my options?”), the ways to less tax, or those named. */
  readonly about: 'options' | 'taxFree' | 'named';
  /** The ways named, in the order of the engine. */
  readonly ids: readonly StrategyId[];
}

const books = new WeakMap<Lexicon, PhraseBook>();
const heard = new WeakMap<Said, Said>();

/** The message with what the phrases of the ways find in it besides. */
export function inWays(said: Said): Said {
  let all = heard.get(said);
  if (!all) {
    const { lexicon, tokens, spotted } = said.reading;
    let book = books.get(lexicon);
    if (!book) books.set(lexicon, book = phraseBook({ ...lexicon, concepts: lexicon.ways }));
    heard.set(said, all = new Said({ ...said.reading, spotted: [...spotted, ...spot(tokens, book)] }));
  }
  return all;
}

const AFTER: readonly Concept[] = ['afterTax', 'nondeductible', 'basis', 'ownBucket'];

/** With one of these the years are those in which money was paid in, or wait. */
const PAID_IN: readonly Concept[] = ['contribute', 'contribution', 'contributing', 'penalty', 'filed', 'notFiled'];

/** What names each way, in a talk about the account it is for. */
const NAMED: Readonly<Record<'ira' | 'plan', Readonly<Partial<Record<StrategyId, readonly Sign[]>>>>> = {
  ira: {
    rollInFirst: [{ weight: 1, any: ['isolate'] }, { weight: 1, any: PLANS, as: 'target', along: ['wayMove', 'rollover', 'move'] }, { weight: 1, any: ['wayPretax'], near: PLANS, along: ['wayMove', 'rollover', 'move'] }],
    qcdFirst: [{ weight: 1, any: ['qcd'] }],
    hsaFunding: [{ weight: 1, any: ['hfd', 'hsa'] }],
    convertAll: [{ weight: 1, any: ['wayAtOnce'], along: ['should', 'which', 'wayCompare', 'wayOptions'], without: ['wayTaxFree'] }],
    convertBasisOnly: [{ weight: 1, any: ['wayBasisOnly'], along: ['convert', 'rollover', 'move', 'wayMove', 'wayCompare'], without: ['waySpread', 'isolate', 'qcd', 'hfd'] }],
    waitForJanuary: [{ weight: 1, any: ['wayJanuary'] }],
    spreadConversion: [{ weight: 1, any: ['waySpread'], without: PAID_IN }, { weight: 1, any: ['wayYears'], near: ['convert', 'rollover', 'move', 'whatIf', 'canI', 'should', 'wayAtOnce', 'wayCompare'], without: PAID_IN }],
    spouseConverts: [{ weight: 1, any: ['waySpouse'] }, { weight: 1, any: ['spouse'], near: ['convert'], within: 3 }],
  },
  plan: {
    noticeSplit: [{ weight: 1, any: ['wayTwoHomes', 'split', 'notice2014'] }],
    preTaxDirectAfterTax60: [{ weight: 1, any: ['wayCheck', 'sixtyDays'], along: AFTER, without: ['everything'] }],
    allToRoth: [{ weight: 1, any: ['wayAllRoth'], without: ['inPlan', 'wayInPlan', ...AFTER, 'wayTwoHomes'] }],
    inPlanRoth: [{ weight: 1, any: ['inPlan', 'wayInPlan', 'rothPlan'], along: ['roth', 'rothIra', 'rothPlan', 'convert', 'inPlan'], without: ['wayLeave'] }, { weight: 1, any: ['inPlan'] }],
    inServiceAfterTax: [{ weight: 1, any: ['waySeparate', 'separate', 'inService'], along: AFTER, without: ['wayCheck', 'sixtyDays', 'wayTwoHomes', 'inPlan', 'wayInPlan'] }],
    allCash: [{ weight: 1, any: ['wayCash', 'cash'], without: ['wayLeave', ...AFTER] }],
    leaveInPlan: [{ weight: 1, any: ['wayLeave', 'leaveIn'], without: ['inPlan', 'wayInPlan', 'roth', 'rothIra', 'rest'] }],
  },
};

/** Words of asking. Whoever uses none of them tells what is so, or what they want. */
const ASKING: readonly Concept[] = ['whatIf', 'canI', 'should', 'which', 'how', 'howMuch', 'wayOptions', 'wayCompare'];
/** What is done already is a fact, and what a word means is another question. */
const NOT: readonly Concept[] = ['rollInDone', 'undo', 'rolledOthers', 'recharacterize'];
/** Said of everything that moves, along with “can it be tax-free”, they name no way. */
const MERE: ReadonlySet<StrategyId> = new Set<StrategyId>(['convertAll', 'allToRoth', 'convertBasisOnly']);

const FEW_WORDS = 5;

/** Which ways the message asks about, in a talk about this account. */
export function waysAsked(message: Said, account: 'ira' | 'plan'): WaysAsked | undefined {
  const said = inWays(message);
  const asks = said.hasAny(ASKING) || (said.has('want') && said.has('waySpread', 'wayJanuary')) || said.reading.tokens.some(({ text }) => text === '?');
  if (said.hasAny(NOT)) return undefined;
  const named = asks ? (Object.entries(NAMED[account]) as [StrategyId, readonly Sign[]][]).flatMap(([id, signs]) => (weigh(said, signs) >= 1 ? [id] : [])) : [];
  const amount = said.reading.mentions.some(({ kind }) => kind === 'money');
  const ids = named.map((id) => (id === 'rollInFirst' && (said.has('wayPart') || amount) ? 'rollInPart' : id));
  // "Over 5 years instead of all at once": what it is put beside anyway.
  if (ids.length === 2 && ids.includes('spreadConversion') && ids.includes('convertAll')) ids.shift();
  const taxFree = asks && said.has('wayTaxFree');
  if (ids.length > 0 && !(taxFree && ids.every((id) => MERE.has(id)))) return { about: 'named', ids };
  if (taxFree) return { about: 'taxFree', ids: [] };
  // "Should I?", "is it worth it?" and nothing else.
  const short = said.has('should') && said.reading.tokens.filter(({ kind }) => kind === 'word').length <= FEW_WORDS;
  return said.has('wayOptions') || short ? { about: 'options', ids: [] } : undefined;
}

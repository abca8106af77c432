import { besideAsks, besideFirst, besideLines, besideSaying, besidesOf, besideWords, groundOf, onlyBeside, requiredOf, settles, taxCouldBeGiven } from './beside/index.ts';
import type { Beside, Ground, Knowing, News } from './beside/index.ts';
import type { Gathered } from './gather.ts';
import { contradictionIn, stillMissing, without } from './contradiction.ts';
import { changedText, soFar, troubleText } from './readBack.ts';
import { factPairs } from './present/show.ts';
import { asksOf, compareView, compute, question, resultView, text } from './reply.ts';
import { noLines, report } from './report.ts';
import type { RuleId } from './rules.ts';
import { leftOut } from './leftOut.ts';
import { linesOf } from './lines.ts';
import { moveOn } from './session.ts';
import type { Session, State } from './session.ts';
import type { Slot } from './slots.ts';
import type { Turn } from './turn.ts';
import type { Understood } from './understand/index.ts';
import { askedBeside } from './understand/asksBeside.ts';
import { premisesOf } from './understand/premises.ts';
import type { Premise } from './understand/premises.ts';
import { topicsOf } from './understand/topics.ts';
import { openingWays } from './ways/opening.ts';
import type { ResultView, View } from './view.ts';
import type { Wording } from './wording.ts';

/**
 * The answer to a question about money, in the order a person needs it: what was mistaken, the figures or the rule, what is
 * known so far, and the one thing to ask next.
 */
export function answer(session: Session, told: State, understood: Understood, gathered: Gathered, wording: Wording, today: string): Turn {
  const stated = withRequired(told, today);
  const all = onlyBeside(groundOf(stated, undefined, today));
  const tried = all ? undefined : compute(stated);
  const refusal = contradictionIn(tried);
  const before = refusal ? without(stated, refusal.note.facts) : stated;
  const computed = refusal ? undefined : tried;
  const ground = groundOf(before, computed, today);
  const news: News = { asked: askedNow(session.now, before, understood), told: gathered.facts.map(([slot]) => slot) };
  const besides = refusal ? [] : besidesOf(ground, news, wording);
  // A contribution of next spring has its own account of both years.
  const result = besides.some(({ id }) => id === 'spring') ? undefined : withoutWhat(besides, resultView(computed, before, wording), wording);
  const own = all || settles(ground, news) ? undefined : asksOf(before) ?? stillMissing(before, computed);
  // Where the days are asked for, the day of the check comes first: they run.
  const urgent = before.also === 'sixtyDay' && session.now.asked !== 'checkDate' ? besideAsks(ground) : undefined;
  const ask = urgent ?? (besideFirst(ground) ? besideAsks(ground) ?? own : own ?? besideAsks(ground));
  const decides = result && computed?.outcome.status === 'bounded' && before.unknown.includes(computed.outcome.decidedBy as Slot) ? (computed.outcome.decidedBy as Slot) : undefined;
  const now: State = { ...before, asked: ask ?? decides ?? null };
  const views: View[] = [];
  if (gathered.trouble) views.push(text(troubleText(gathered, session.now, wording)));
  const account = before.account === 'plan' ? 'plan' : 'ira';
  const premises = premisesOf(understood.said, account).slice(0, 2);
  if (premises.length > 0) views.push(text(...premises.map((premise) => wording.premises[premise])));
  // The first figures come with their rule even where it was told before; after that nothing is told twice.
  const known = result && session.first === null ? session.told.slice(2) : session.told;
  const ways = before.intent === 'ira_basis_only' && session.now.intent !== 'ira_basis_only';
  const said = [...besides.flatMap(({ id }) => SAID_BESIDE[id] ?? []), ...premises.flatMap((premise) => SAID_BY[premise] ?? []), ...(ways ? SAID_BY_WAYS : [])];
  const again = result !== undefined && session.first !== null && (besides.length > 0 || ask === undefined || besideAsks(ground) === ask) && repeats(session.now, before, gathered, news);
  const saying = refusal ? undefined : besideSaying(ground, wording);
  const waysToo = besides.length === 0 && !refusal && !all ? openingWays(session, before, understood, gathered, result !== undefined, today, wording) : undefined;
  const inWords = saying === undefined ? besideWords(ground, news, wording) : [saying];
  const most = besides.length > 0 || (waysToo && waysToo.views.length > 0) || (inWords.length > 0 && (all || saying === undefined)) ? 2 : inWords.length > 0 ? 3 : result ? 4 : 5;
  const rules = gathered.trouble || again || (besideFirst(ground) && ask !== undefined && ask === besideAsks(ground)) ? [] : topicsOf(understood.said, before.intent ?? undefined, account, [...known, ...said]).slice(0, most).filter((rule) => !all || ALONE[all]?.includes(rule) === true);
  const changed = changedText(session.now, gathered, wording);
  if (changed.length > 0) views.push(text(...changed));
  if (result) views.push(again ? text(result.answer) : result);
  const noted = new Set(again ? [] : result?.notes);
  for (const { id, view: whole, inBrief } of besides) {
    const view = { ...whole, notes: whole.notes.filter((note) => !noted.has(note)) };
    if (result && inBrief) views.push(text(...inBrief));
    else views.push(again && (id === 'tax' || id === 'fromAccount') ? { ...view, facts: factPairs(before.facts, wording, (slot) => PERSONAL.has(slot)) } : view);
  }
  const compared = result && whatIf(session, understood, ground, besides, wording);
  if (compared) views.push(compared);
  const unused = result && !waysToo && session.now.intent === null ? leftOut(understood, before, Object.values(linesOf(computed?.plan?.asListed ?? computed?.outcome))) : [];
  if (unused.length > 0) views.push(text(wording.phrases.leftOut(unused.map((amount) => wording.money(amount)).join(', '))));
  if (waysToo) views.push(...waysToo.views);
  if (inWords.length > 0) views.push(text(...inWords));
  if (rules.length > 0) views.push(text(...rules.map((rule) => wording.rules[rule])));
  if (ways) views.push(text(wording.phrases.waysTitle, wording.phrases.ways));
  if (understood.doubts.length > 0) views.push(text(wording.phrases.contradiction, wording.phrases.reasons[account === 'plan' ? 'distributionMoreThanBalance' : 'convertMoreThanPool'] ?? ''));
  else if (refusal) views.push(text(wording.phrases.contradiction, wording.phrases.reasons[refusal.note.code] ?? wording.notes[refusal.note.code](refusal.note.values)));
  else if (!result && !all && besides.length === 0 && ask) views.push(...soFar(before, gathered, wording));
  if (ask && views.length === 0) views.push(text(wording.slots[ask].why ?? wording.answer.stillAsked));
  if (ask) views.push(question(ask, wording));
  else if (decides) views.push(text(wording.phrases.whenYouHaveIt));
  else if (all) views.push(text(closing(all, besides.length > 0, account, wording)));
  else if (result || besides.length > 0) views.push(text(...(result && !again && needsConfirming(before) ? [wording.phrases.confirmPool] : []), session.first === null && taxCouldBeGiven(ground) ? wording.beside.offerTax : wording.phrases.anythingElse));
  else views.push(text(wording.phrases.offerFigures[account]));
  const first = result && computed?.outcome.status === 'figures' && (session.first === null || !isWhatIf(understood)) ? now : session.first;
  const next = { ...moveOn(session, now), first, inThousands: gathered.inThousands, told: [...new Set([...session.told, ...rules, ...said])], way: waysToo?.way ?? null, handedOver: false };
  return { session: next, views, effects: [], heard: '', report: report(now, now.intent ?? 'general_info', understood.account === 'both' ? 'both' : (before.account ?? 'unknown'), ask ? [ask] : decides ? [decides] : [], result || besides.length > 0 ? () => ({ ...waysToo?.lines(), ...besideLines(besides), ...(result ? linesOf(computed?.plan?.asListed ?? computed?.outcome) : {}) }) : noLines, []) };
}

/** What can be asked next, where a neighbouring question was all that was asked. */
function closing(all: Knowing, figures: boolean, account: 'ira' | 'plan', { neighbours: { next }, phrases }: Wording): string {
  if (figures && all !== 'rmd' && all !== 'ledger') return phrases.anythingElse;
  return all in next ? next[all as keyof typeof next] : phrases.offerFigures[account];
}

/** Facts about the person and their tax return. */
const PERSONAL: ReadonlySet<Slot> = new Set<Slot>(['filingStatus', 'income', 'taxableIncome', 'age', 'state']);

/** The neighbouring question of this turn. Who turns to tax that is held back asks what that costs. */
function askedNow(before: State, now: State, { said }: Understood): News['asked'] {
  return askedBeside(said, now.intent ?? undefined) ?? (now.intent === 'withholding' && before.intent !== null && before.intent !== now.intent ? 'fromAccount' : undefined);
}

/** The person asked for a neighbouring figure and told no more than it needs: the answer before stands, and is said in a sentence. */
function repeats(before: State, { also, intent, account }: State, { facts, dropped, trouble }: Gathered, { asked }: News): boolean {
  const goesOn = asked === undefined ? also !== null && intent === before.intent : account === before.account;
  return goesOn && dropped.length === 0 && !trouble && facts.every(([slot]) => PERSONAL.has(slot));
}

/** The answer without the warning that stands beside it as a figure. */
function withoutWhat(besides: readonly Beside[], result: ResultView | undefined, wording: Wording): ResultView | undefined {
  if (!result || !besides.some(({ figures }) => figures.lines.has('early.tax'))) return result;
  const told = wording.notes.earlyAdditionalTax({});
  return { ...result, notes: result.notes.filter((note) => note !== told) };
}

/** Rules that a corrected premise has said already, and those that the list of ways says. */
const SAID_BY: Readonly<Partial<Record<Premise, readonly RuleId[]>>> = {
  onlyAfterTaxFromIra: ['NOPICK'], onlyThisAccountCounts: ['POOL'], planCountsInPool: ['PLANOUT'], rothCountsInPool: ['ROTHOUT'], inheritedCountsInPool: ['INHOUT'], onlyAfterTaxFromPlan: ['PARTIAL'], undoConversion: ['NOUNDO'],
  limitApplies: ['CONTRIBLIMIT'], incomeLimitApplies: ['NOLIMIT'], basisIntoPlan: ['NOBASISIN'], penaltyOnConversion: ['CONVNOPEN'], orderMatters: ['ORDER'], custodianTracksBasis: ['KEEPREC'],
};
const SAID_BY_WAYS: readonly RuleId[] = ['REVROLL', 'BASISLEFT'];
/** Rules that the figures of a neighbouring question tell themselves. */
const SAID_BESIDE: Readonly<Record<string, readonly RuleId[]>> = { fromAccount: ['WHPEN'], rmd: ['RMDFIRST'], rothIra: ['ORDERING', 'FIVECONV', 'CONVNOPEN'], planRoth: ['PLANCLOCK'] };
/** Rules that belong to an answer of a neighbouring question alone. */
const ALONE: Readonly<Partial<Record<Knowing, readonly RuleId[]>>> = { rmd: ['RMDFIRST', 'QCD', 'HFD'], rothIra: ['FIVECONV', 'FIVEEARN', 'ORDERING', 'CONVNOPEN', 'PLANCLOCK', 'RULE55', 'NO457PEN'], planRoth: ['PLANCLOCK', 'FIVEEARN', 'RULE55', 'PLANRULES'], checkForm8606: ['LINE6', 'LINE4', 'CAP'], ledger: ['KEEPREC', 'LINE14', 'BASISLEFT'] };

/** What is known, with the year's required distribution where it can be worked out: it comes out of the IRAs before what is converted. */
function withRequired(state: State, today: string): State {
  const due = requiredOf(groundOf(state, undefined, today));
  const { rmdDue: _, ...facts } = state.facts;
  return { ...state, facts: due === undefined ? facts : { ...facts, rmdDue: { value: due, words: '' } } };
}

function isWhatIf(understood: Understood): boolean {
  return understood.said.has('whatIf', 'sameBut');
}

/** A what-if stands beside the first answer; a correction replaces it. */
function whatIf(session: Session, understood: Understood, { computed, today }: Ground, besides: readonly Beside[], wording: Wording): View | undefined {
  if (!session.first || !isWhatIf(understood) || computed?.outcome.status !== 'figures') return undefined;
  const state = session.first;
  const before = compute(state);
  const first = before?.outcome;
  if (first?.status !== 'figures' || first.kind !== computed.outcome.kind) return undefined;
  // The return may have become known only after the first answer.
  const facts = Object.fromEntries(Object.entries(session.now.facts).filter(([slot]) => PERSONAL.has(slot as Slot)));
  const besidesBefore = besidesOf(groundOf({ ...state, facts: { ...facts, ...state.facts } }, before, today), { asked: undefined, told: [] }, wording);
  const compared = compareView(first, computed.outcome, wording, [besidesBefore, besides].map((all) => all.find(({ id }) => id === 'tax')?.figures));
  return compared.rows.some(({ values }) => values[0] !== values[1]) ? compared : undefined;
}

function needsConfirming(state: State): boolean {
  return state.account === 'ira' && state.facts.iraTotal !== undefined && state.facts.iraAccountsCount === undefined && state.facts.sepTotal === undefined && state.facts.simpleTotal === undefined;
}

import type { Concept } from './concept.ts';
import { phraseBook, spot } from './concepts.ts';
import type { PhraseBook } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { Said } from './reading.ts';

/** Concepts of which none may be missed, and those that keep them from being heard where they are not meant. */
const PERSONAL: readonly Concept[] = ['crisis', 'life', 'despair', 'everyday', 'fraud', 'died', 'lateSpouse', 'ownName', 'hardship', 'shortOfMoney', 'paidOff', 'unpaidDeposits', 'lostPlan', 'balanceCheck', 'wrongForm', 'nua'];

const books = new WeakMap<Lexicon, PhraseBook>();

function bookOf(lexicon: Lexicon): PhraseBook {
  let book = books.get(lexicon);
  if (!book) books.set(lexicon, book = phraseBook({ ...lexicon, concepts: Object.fromEntries(PERSONAL.map((concept) => [concept, lexicon.concepts[concept] ?? []])) }));
  return book;
}

const heard = new WeakMap<Said, Said>();

/**
 * The message with every phrase of a personal matter in it, also those that an everyday phrase overlaps: "i want" must
 * never hide "want to die".
 */
export function withPersonal(said: Said): Said {
  let full = heard.get(said);
  if (!full) {
    const { reading } = said;
    const hidden = spot(reading.tokens, bookOf(reading.lexicon)).filter(({ from, to }) => {
      const known = reading.phraseAt.get(from);
      return known?.from !== from || known.to !== to;
    });
    heard.set(said, full = hidden.length === 0 ? said : new Said({ ...reading, spotted: [...reading.spotted, ...hidden].sort((a, b) => a.from - b.from) }));
  }
  return full;
}

import type { Concept } from './concept.ts';
import type { NumberWords } from './numbers.ts';

/** Everything a language file must say so that its words can be understood. All entries are folded: lower case, no accents, no apostrophes; a hyphen counts as a space. */
export interface Lexicon {
  /**
   * Phrases by what they are about. `*` stands for any one word. The longest phrase at a place wins; one phrase may stand
   * under several concepts. To write many at once: `a|b` is either word, `a?` a word that may be left out, and `_` a
   * space inside one choice, so that `plan de_la|del? trabajo` is three phrases. What stands behind ` >` must follow but is not part of
   * the phrase: `another >ira` leaves the account to speak for itself.
   */
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Phrases that are looked for apart from the others, whose words they use otherwise. */
  readonly aside: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** What else could be done and what each way is called: looked for apart from all others, in the light of the others. */
  readonly ways: Readonly<Partial<Record<Concept, readonly string[]>>>;
  readonly numbers: NumberWords;
  /** The common words of the language ("the", "of", "my") that the other languages here do not have: they tell which language a message is in, and are never taken for a misspelling. */
  readonly smallWords: readonly string[];
  readonly months: readonly string[];
  /** How the names of each month begin, January first. */
  readonly monthStarts: readonly (readonly string[])[];
  /** Words before a four-digit number that make it a year. */
  readonly yearBefore: readonly string[];
  /** Words behind a four-digit number that make it a year. */
  readonly yearAfter: readonly string[];
  /** Words before a number that make it a form, line, box or section number. */
  readonly codeBefore: readonly string[];
  /** Words behind a number that make it a count, not an amount. */
  readonly countAfter: readonly string[];
  readonly yearsWords: readonly string[];
  readonly monthsWords: readonly string[];
  readonly percentWords: readonly string[];
  /** "I am", "age": the words before the person's own age. */
  readonly ageBefore: readonly string[];
  /** "years old": the words behind the person's own age. */
  readonly ageAfter: readonly string[];
  /** Of these, the words that are never anything but an age: "yo", "years old". */
  readonly ageUnits: readonly string[];
  /** Words behind "20 years" that make it a span of time, not an age: "in", "of service". */
  readonly spanWords: readonly string[];
  /** "Age": the word right before the number of one. */
  readonly ageNames: readonly string[];
  /** "Mother", "brother": somebody else's age follows. */
  readonly kinWords: readonly string[];
  /** "of": what is before is a part of what follows. */
  readonly partWords: readonly string[];
  /** "turning", "will be": an age not reached yet. */
  readonly ageFuture: readonly string[];
  /** "at": before the age at which something happened. */
  readonly ageAt: readonly string[];
  /** "now": before the age the person has today. */
  readonly ageNow: readonly string[];
  /** "after": before the age after which something happened. */
  readonly afterWords: readonly string[];
  /** "since": before a year in which something began. */
  readonly sinceWords: readonly string[];
  /** "it", "which": words that stand for the account just spoken of. */
  readonly pronouns: readonly string[];
  /** "Have", "holds": what stands behind them is held. */
  readonly haveWords: readonly string[];
  /** "There": behind an amount it stands for the account just spoken of. */
  readonly thereWords: readonly string[];
  readonly over: readonly string[];
  readonly under: readonly string[];
  /** Words that tie a noun to the number behind it: "is", "of", "worth". */
  readonly bridgeToNumber: readonly string[];
  /** Words that tie a number to the noun behind it: "in", "of", "my". */
  readonly bridgeFromNumber: readonly string[];
  /** "and", "plus": between amounts of one list. */
  readonly listWords: readonly string[];
  /** Words that part two thoughts: "but", "then". */
  readonly breakWords: readonly string[];
  /** "to", "into": what follows is where money goes. */
  readonly toWords: readonly string[];
  /** "from", "out of": what follows is where money comes from. */
  readonly fromWords: readonly string[];
  /** Words between a thing and what it is part of or inside of: "basis *in* my IRA", "half *of* it". */
  readonly prepositions: readonly string[];
  /** "the", "my": words that stand right before a noun. */
  readonly articles: readonly string[];
  /** Words that say that the noun before is the number behind: "is", "are", "equals". */
  readonly copulas: readonly string[];
  /** Words that begin a new thought about the same thing: "with", "which", "including". */
  readonly linkWords: readonly string[];
  /** Of these, the words that tell more about the amount right before them: "that", "which". */
  readonly relatives: readonly string[];
  /** Words that begin a description of the amount just said: "all", "every", "mostly". */
  readonly appositions: readonly string[];
  /** Words before a number that the person will reach later, so that it is not their age: "until". */
  readonly untilWords: readonly string[];
  /** Words before the number of a form's line, and of a box. */
  readonly lineWords: readonly string[];
  readonly boxWords: readonly string[];
  /** Words before the letter or digit of a distribution code. */
  readonly codeWords: readonly string[];
  /** Units of time in days: `{ weeks: 7 }`. */
  readonly dayUnits: Readonly<Record<string, number>>;
  readonly agoWords: readonly string[];
  /** "44 days *left*": behind a span of time that is still to come. */
  readonly remainingWords: readonly string[];
  /** "It *sat* 70 days", "12 days *old*": beside a span of time that has passed. */
  readonly lainWords: readonly string[];
  /** "Rolled", "went": money has gone from one account to another. */
  readonly rolledWords: readonly string[];
  /** "Be", "could": before such a word they say that it has not. */
  readonly modalWords: readonly string[];
  /** Said shares as "numerator/denominator": `{ 'a third': '1/3' }`. Phrases of up to three words. */
  readonly shares: Readonly<Record<string, string>>;
  /** Multiples of the amount that was talked about, by their factor: `{ 'double it': '2' }`. Phrases of up to four words. */
  readonly multiples: Readonly<Record<string, string>>;
  /** "The other way around": two amounts change places. The values say nothing. */
  readonly swaps: Readonly<Record<string, string>>;
  /** "One more IRA": an account that joins those that were told. The values say nothing. */
  readonly oneMore: Readonly<Record<string, string>>;
  /** "Leave it out": an account leaves those that were told. The values say nothing. */
  readonly removals: Readonly<Record<string, string>>;
  /** "The other one": the account that is not talked about now. The values say nothing. */
  readonly others: Readonly<Record<string, string>>;
  /** Abbreviations that are words of their own when in small letters: `{ AT: 'aftertax' }`. Read only in a message that is not all capitals. */
  readonly capitals: Readonly<Record<string, string>>;
  /** "from", "out of": right behind an amount they say that it is a part of what follows, not all of it. */
  readonly sourceWords: readonly string[];
  readonly orWords: readonly string[];
  /** "7,500 in": it was put in. */
  readonly inWords: readonly string[];
  /** "7,500 out": it was taken out. */
  readonly outWords: readonly string[];
  /** "I", "my": the person's own. */
  readonly ownWords: readonly string[];
  /** "she", "his": the husband or wife spoken of. */
  readonly spouseWords: readonly string[];
  /** Words that tell that a conversion is done: "converted". */
  readonly doneWords: readonly string[];
  /** "Left": the job was left, where no money follows. */
  readonly leftWords: readonly string[];
  /** Words behind "left" that make it something else: "left over". */
  readonly afterLeft: readonly string[];
  /** Of these, the words for what is theirs: "his", "hers". */
  readonly possessives: readonly string[];
  /** Words between the first and the last of a row of years: "1988 *to* 1996". */
  readonly rangeWords: readonly string[];
  /** "what", "how": a question begins. */
  readonly askWords: readonly string[];
  /** Shortened words whose point ends no sentence: "incl.". */
  readonly abbreviations: readonly string[];
  readonly states: Readonly<Record<string, string>>;
}

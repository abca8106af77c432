import type { FactName } from '../facts.ts';
import { authorityOf } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents, dec, ONE, ZERO } from '../money.ts';
import type { Dec } from '../money.ts';
import type { NoteCode } from '../notes.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';
import type { Chain } from './chain.ts';
import { FORM_ORDER } from './facts.ts';
import type { CheckForm8606Facts, FormLine } from './facts.ts';
import { idOf } from './rules.ts';
import type { Stated } from './stated.ts';
import type { Written } from './written.ts';

/** The form asks for at least this many places on line 10. */
export const LEAST_PLACES = 3;
/** A share is shown with no more places than anybody reads. */
const MOST_SHOWN = 10;

const FACT_OF: Readonly<Partial<Record<FormLine, FactName>>> = {
  '1': 'newNondeductible', '2': 'priorBasis', '3': 'iraBasis', '4': 'lateNondeductible', '6': 'iraYearEnd', '7': 'iraOtherDistributions', '8': 'convertAmount',
};

interface Forms {
  readonly facts: CheckForm8606Facts;
  readonly written: Written;
  readonly stated: Stated;
  readonly right: Chain;
  readonly local: Chain;
}

/** Every written line that differs from the right form, in its order: why, or from which wrong line it follows. */
export function faultsOf(forms: Forms): Note[] {
  const notes: Note[] = [];
  for (const line of FORM_ORDER) {
    const said = forms.written.values.get(line);
    const should = forms.right.get(line);
    if (said && should && !said.equals(should.value)) notes.push(line === '10' ? share(forms, said, should) : amount(forms, line, said, should));
  }
  return notes;
}

function amount(forms: Forms, line: FormLine, said: Dec, should: Line): Note {
  const code = codeOf(forms, line, said, should.value);
  const fact = FACT_OF[line];
  const values = { line, should: cents(should.value), written: cents(said.abs()) };
  return note(code, authorityOf(idOf(line)), fact && forms.stated.lines.has(line) ? ['lines', fact] : ['lines'], values);
}

function codeOf({ stated, right, local }: Forms, line: FormLine, said: Dec, should: Dec): NoteCode {
  if (said.isNegative()) return 'check8606Negative';
  if (stated.lines.has(line)) {
    if (line === '6' && beforeConverting(stated, right, said, should)) return 'check8606Line6';
    return line === '4' ? 'check8606Line4' : 'check8606Fact';
  }
  if (local.get(line)?.value.equals(said)) return 'check8606Follows';
  const line5 = right.get('5')?.value;
  const spent = line === '12' ? said.plus(right.get('11')?.value ?? ZERO) : said;
  const fromBasis = line === '11' || line === '12' || line === '13' || line === '17';
  return fromBasis && line5 && spent.greaterThan(line5) ? 'check8606OverBasis' : 'check8606Wrong';
}

/** The usual mistake: line 6 holds what was there before it was converted or taken out. */
function beforeConverting({ before }: Stated, right: Chain, said: Dec, should: Dec): boolean {
  const converted = right.get('8')?.value ?? ZERO;
  const out = converted.plus(right.get('7')?.value ?? ZERO);
  const over = said.minus(should);
  return over.greaterThan(ZERO) && (over.equals(converted) || over.equals(out) || (before !== undefined && said.equals(before)));
}

function share({ local, written }: Forms, said: Dec, should: Line): Note {
  const places = written.places ?? 0;
  const shown = Math.min(Math.max(places, LEAST_PLACES), MOST_SHOWN);
  const here = local.get('10')?.value ?? should.value;
  const say = (code: NoteCode): Note => note(code, authorityOf('8606.10'), ['lines'], { line: '10', written: said.toFixed(Math.min(places, MOST_SHOWN)), should: should.value.toFixed(shown) });
  if (said.greaterThan(ONE)) return say('check8606Line10Cap');
  // Too few places of a share that has more, or digits cut off instead of rounded: off by less than one in the last place.
  const exact = local.get('10')?.operands;
  const near = exact?.[0] && exact[1] && !exact[1].value.isZero() ? exact[0].value.dividedBy(exact[1].value) : here;
  const offBy = near.minus(said).abs();
  const lastPlace = dec('10').pow(-places);
  if (places < LEAST_PLACES && offBy.lessThan(lastPlace)) return say('check8606Line10Places');
  if (here.equals(said)) return say('check8606Line10Follows');
  return say(offBy.lessThan(lastPlace) ? 'check8606Line10Rounding' : 'check8606Line10Wrong');
}

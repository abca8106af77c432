import { fixed, given, lesser, none, rounded } from '../arithmetic.ts';
import { FIRST_HOME } from '../law/authorities.ts';
import { FIRST_HOME_MOST } from '../law/roth.ts';
import type { Line } from '../line.ts';
import { dec, ZERO } from '../money.ts';
import { FORM_ORDER } from './facts.ts';
import type { FormLine } from './facts.ts';
import { idOf, reckoned } from './rules.ts';
import type { Above, Rounding } from './rules.ts';
import type { Stated } from './stated.ts';
import type { Written } from './written.ts';

/** A form, line by line in its order; a line that cannot be known is absent. */
export type Chain = ReadonlyMap<FormLine, Line>;

/** The form as it should be: what facts say, else what the lines above make, else what was written. */
export function rightChain(written: Written, stated: Stated, rounding: Rounding): Chain {
  const chain = new Map<FormLine, Line>();
  const at: Above = (line) => chain.get(line);
  for (const line of FORM_ORDER) {
    const value = fromFacts(line, stated, rounding) ?? reckoned(line, at, rounding) ?? putIn(line, written, stated);
    if (value) chain.set(line, within(line, value, at));
  }
  return chain;
}

/**
 * What each line would be if every line above it stood as written. A written line that is its own reckoning from wrong
 * lines is not wrong by itself.
 */
export function asWritten(written: Written, stated: Stated, rounding: Rounding): Chain {
  const above = new Map<FormLine, Line>();
  const local = new Map<FormLine, Line>();
  const at: Above = (line) => above.get(line);
  for (const line of FORM_ORDER) {
    const value = fromFacts(line, stated, rounding) ?? reckoned(line, at, rounding) ?? putIn(line, written, stated);
    if (value) local.set(line, within(line, value, at));
    const said = written.values.get(line);
    const stands = said ? given(idOf(line), said) : local.get(line);
    if (stands) above.set(line, stands);
  }
  return local;
}

function fromFacts(line: FormLine, { lines }: Stated, { wholeDollars }: Rounding): Line | undefined {
  const stated = lines.get(line);
  return stated && wholeDollars ? rounded(stated, 0) : stated;
}

/** A line as written; of those left out, line 8 stands on line 16 too, line 6 is what line 9 leaves, and lines 7 and 8 beside others are nothing. */
function putIn(line: FormLine, { values, sound }: Written, { lines }: Stated): Line | undefined {
  const said = values.get(line);
  // Nothing on this form is below zero, so a line that nothing else tells is nothing then.
  if (said) return given(idOf(line), said.isNegative() ? ZERO : said);
  if (line === '8') {
    const line16 = sound('16');
    if (line16) return given('8606.8', line16);
  }
  if (line === '6') {
    const line9 = sound('9');
    const rest = line9?.minus(lines.get('7')?.value ?? sound('7') ?? ZERO).minus(lines.get('8')?.value ?? sound('8') ?? sound('16') ?? ZERO);
    return rest && given('8606.6', rest.isNegative() ? ZERO : rest);
  }
  const counts = line === '7' || line === '8';
  return counts && (['6', '7', '8', '9'] as const).some((other) => other !== line && (values.has(other) || lines.has(other))) ? none(idOf(line)) : undefined;
}

const FIRST_HOME_WHOLE = fixed('given.firstHomeMost', dec(FIRST_HOME_MOST), FIRST_HOME);

/** Line 4 is a part of line 1, line 15b of 15a and 25b of 25a, and line 20 of the lifetime amount: none can be more than the whole. */
function within(line: FormLine, value: Line, at: Above): Line {
  const wholes: Readonly<Partial<Record<FormLine, Line | undefined>>> = { 4: at('1') ?? at('3'), '15b': at('15a'), 20: FIRST_HOME_WHOLE, '25b': at('25a') };
  const whole = wholes[line];
  return whole && value.value.greaterThan(whole.value) ? lesser(idOf(line), value, whole) : value;
}

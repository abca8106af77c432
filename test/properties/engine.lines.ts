import type { Figures, Line } from '../../src/engine/index.ts';

/** Half a cent: what one rounding of a product may move. */
const ROUNDED = '0.005';

/** Whether a line's value is the one its operands make, by the name of its operation. Products may be off by `within` dollars. */
function made({ op, operands, value: own }: Line, within: string): boolean {
  const [first, ...others] = operands.map((operand) => operand.value);
  if (!first) return op === 'given' || op === 'fixed' || own.isZero();
  const [second, third] = others;
  const product = first.times(second ?? 1);
  switch (op) {
    case 'add': return others.reduce((sum, next) => sum.plus(next), first).equals(own);
    case 'subtract': { const rest = others.reduce((left, next) => left.minus(next), first); return own.equals(rest.isNegative() ? 0 : rest); }
    case 'lesser': return !!second && own.equals(first.lessThan(second) ? first : second);
    case 'greater': return !!second && own.equals(first.greaterThan(second) ? first : second);
    case 'divide': return !!second && (first.greaterThanOrEqualTo(second) ? own.equals(1) : first.dividedBy(second).minus(own).abs().lessThan('1e-30'));
    case 'multiply': return product.minus(own).abs().lessThanOrEqualTo(within);
    case 'multiplyUp': return !!third && own.modulo(third).isZero() && own.minus(product).greaterThan('-1e-20') && own.minus(product).lessThan(third);
    case 'quotient': return !!second && first.dividedBy(second).minus(own).abs().lessThanOrEqualTo(ROUNDED);
    // What a table says is checked against the table itself.
    case 'lookup': return own.greaterThan(0);
    default: return false;
  }
}

function broken(line: Line, within: string): string | undefined {
  if (!made(line, within)) return line.id;
  for (const operand of line.operands) {
    const found = broken(operand, within);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first line, or step under it, that is not what its operands make it; `undefined` when all are. */
export function brokenLine({ lines }: Figures, within = ROUNDED): string | undefined {
  for (const line of lines.values()) {
    const found = broken(line, within);
    if (found !== undefined) return found;
  }
  return undefined;
}

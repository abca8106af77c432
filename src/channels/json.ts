const DEEPEST = 32;

/** The text is not JSON that this server reads. */
export class BadJson extends Error {}

/**
 * JSON with the keys taken out that could change an object's prototype when it is copied or merged later.
 * @throws BadJson for malformed text or more than 32 levels
 */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may hold a person's words.
    throw new BadJson('The body is not valid JSON.');
  }
  clean(value);
  return value;
}

/** Walks without recursion, so that no nesting can exhaust the stack. */
function clean(root: unknown): void {
  let level: object[] = isObject(root) ? [root] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === DEEPEST) throw new BadJson('The body is nested too deeply.');
    const next: object[] = [];
    for (const object of level) {
      if (Object.hasOwn(object, '__proto__')) delete (object as Record<string, unknown>)['__proto__'];
      for (const value of Object.values(object)) if (isObject(value)) next.push(value);
    }
    level = next;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

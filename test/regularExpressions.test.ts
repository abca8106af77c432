import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { slowness } from './regularExpressions.ts';

/** The regular expressions of a source file, and whether it builds any from text. */
function expressionsOf(path: string): { readonly patterns: readonly string[]; readonly built: boolean } {
  const patterns: string[] = [];
  let built = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text.slice(1, node.text.lastIndexOf('/')));
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') built = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return { patterns, built };
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('src', name));

describe('no regular expression takes more than linear time', () => {
  test('every one in the source is safe', () => {
    const slow = FILES.flatMap((path) => expressionsOf(path).patterns.flatMap((pattern) => {
      const why = slowness(pattern);
      return why === undefined ? [] : [`${path}: /${pattern}/ has ${why}`];
    }));
    expect(slow).toEqual([]);
  });

  test('none is built from text that is not in the source', () => {
    expect(FILES.filter((path) => expressionsOf(path).built)).toEqual([]);
  });

  test.each([
    ['(a+)+$', 'a repetition inside a repetition'],
    ['(?:\\d+,?)*x', 'a repetition inside a repetition'],
    ['^(\\w+\\s?)*$', 'a repetition inside a repetition'],
    ['(a|ab)*c', 'a repeated choice whose branches begin alike'],
    ['(?:\\d|[0-9a])+z', 'a repeated choice whose branches begin alike'],
    ['\\s*\\s*$', 'two repetitions of the same characters side by side'],
    ['\\d+\\.?\\d+x', 'two repetitions of the same characters side by side'],
    ['.*,.*x', 'two repetitions of the same characters side by side'],
    ['(x(a*)*)', 'a repetition inside a repetition'],
  ])('/%s/ is found out', (pattern, why) => {
    expect(slowness(pattern)).toBe(why);
  });

  test.each(['^[a-z]+$', '\\d{1,12}', '<[^<>]*>', '(?:lt|gt|amp);', '^127(\\.\\d{1,3}){3}$', '\\B(?=(?:\\d{3})+$)', '\\s*;\\s*charset', '[^"]*"[a-z]+"'])('/%s/ is safe', (pattern) => {
    expect(slowness(pattern)).toBeUndefined();
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, isMap, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { howToMend, planFile } from './planFile.ts';
import type { PlanRules } from './planRules.ts';

const PLAN_ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
const LONGEST_FILE = 64 * 1024;
const kinds: Readonly<Record<string, string>> = { object: 'a list of keys and values', string: 'text', number: 'a number', int: 'a whole number' };

/** One thing wrong with a plan file: where it is, what it is, and how to mend it. */
export interface PlanProblem {
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** A plan file that cannot be used; its message lists every problem found, one a line. */
export class PlanFileError extends Error {
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[]) {
    super(problems.map((p) => `${p.where}: ${p.what}. ${p.mend}`).join('\n'));
    this.name = 'PlanFileError';
    this.problems = problems;
  }
}

/**
 * The plan with this id, from `<folder>/<id>.yaml`.
 * @throws PlanFileError naming where, what and how to mend
 */
export function loadPlan(id: string, folder = 'plans'): PlanRules {
  if (!PLAN_ID.test(id)) {
    throw new PlanFileError([{ where: JSON.stringify(id), what: 'is not a plan id', mend: 'Use 1 to 40 lower-case letters, digits and hyphens.' }]);
  }
  const path = join(folder, `${id}.yaml`);
  const text = readPlanFile(path, folder);
  return readPlan(text, path);
}

/** A plan from the text of its file; `path` gives the id and is named in messages. */
export function readPlan(text: string, path: string): PlanRules {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new PlanFileError(document.errors.map((error) => ({
      where: `${path}:${lines.linePos(error.pos[0]).line}`,
      what: `is not readable YAML (${error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? error.code})`,
      mend: 'Check the spaces at the start of the line, the colon after the key, and any quotation marks.',
    })));
  }
  const read = planFile.safeParse(plain(document, path));
  if (!read.success) throw new PlanFileError(read.error.issues.flatMap((issue) => problemsOf(issue, document, lines, path)));
  const id = basename(path).replace(/\.ya?ml$/, '');
  // The schema's optional keys are absent, never undefined, once they have been through JSON.
  return JSON.parse(JSON.stringify({ id, ...read.data })) as PlanRules;
}

function plain(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new PlanFileError([{ where: path, what: 'uses YAML anchors', mend: 'Write each value out where it is needed.' }]);
  }
}

function readPlanFile(path: string, folder: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new PlanFileError([{ where: path, what: 'cannot be read', mend: `Plans found in ${folder}: ${planIds(folder).join(', ') || 'none'}.` }]);
  }
  if (text.length > LONGEST_FILE) throw new PlanFileError([{ where: path, what: 'is longer than 64 KiB', mend: 'A plan file is a page or two; is this the right file?' }]);
  return text;
}

/** The ids of the plan files in a folder, in alphabetical order. */
export function planIds(folder = 'plans'): string[] {
  try {
    return readdirSync(folder).filter((f) => f.endsWith('.yaml')).map((f) => f.slice(0, -'.yaml'.length)).filter((id) => PLAN_ID.test(id)).toSorted();
  } catch {
    return [];
  }
}

function problemsOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, path: string): PlanProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: at([...issue.path, key], document, lines, path),
      what: 'is not a key of a plan file',
      mend: `Remove it, or correct its spelling. Known here: ${knownKeys(issue.path).join(', ')}.`,
    }));
  }
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  return [{ where: at(issue.path, document, lines, path), what: said(issue), mend: howToMend[key] ?? howToMend['']! }];
}

function said(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.message.endsWith('received undefined') ? 'is missing' : `is not ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return 'is not one of the values it may have';
  if (issue.code === 'too_big') return `is more than ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`;
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'is empty' : `is less than ${String(issue.minimum)}`;
  if (issue.code === 'custom' || issue.message.startsWith('holds')) return issue.message;
  return 'is not written in the form it needs';
}

/** `file:line key`, the line being that of the value, or of the nearest enclosing key when the value is missing. */
function at(keys: readonly PropertyKey[], document: Document, lines: LineCounter, path: string): string {
  for (let length = keys.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(keys[length - 1])) : undefined;
    const range = (pair?.key as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return `${path}:${lines.linePos(range[0]).line} ${keys.join('.')}`;
  }
  return keys.length > 0 ? `${path}: ${keys.join('.')}` : path;
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  const inner = { contact: planFile.shape.contact.shape, teams: planFile.shape.teams.unwrap().shape };
  return Object.keys(path[0] === 'contact' || path[0] === 'teams' ? inner[path[0]] : planFile.shape);
}

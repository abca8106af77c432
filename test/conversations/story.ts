import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a story demands of one turn. `figures` are worked by hand in the file, never recorded. */
export interface StoryTurn {
  readonly user: string;
  /** The words recorded for the reply, line by line. */
  readonly bot: readonly string[];
  /** Line id → dollars. */
  readonly figures: Readonly<Record<string, string>>;
  /** Texts the reply must hold. */
  readonly shows: readonly string[];
  /** Texts the reply must not hold. */
  readonly never: readonly string[];
  readonly asks?: string;
  readonly intent?: string;
}

export interface Story {
  readonly file: string;
  readonly title: string;
  readonly locale: 'en' | 'es';
  readonly turns: readonly StoryTurn[];
}

const FIGURE = /^([\w.]+) = (-?[\d.]+)$/;

/**
 * Reads a `.chat` file. `# ` is the title; `> ` lines before the first `user:` tell source and worksheet; behind a turn they
 * demand: `> 8606.18 = 6510.00`, `> shows TEXT`, `> never TEXT`, `> asks SLOT` (`> asks nothing`), `> intent NAME`. Other `> ` lines are notes.
 */
export function readStory(file: string): Story {
  const text = readFileSync(file, 'utf8');
  const turns: { user: string; bot: string[]; figures: Record<string, string>; shows: string[]; never: string[]; asks?: string; intent?: string }[] = [];
  let title = '';
  let locale: Story['locale'] = 'en';
  for (const line of text.split('\n')) {
    const turn = turns.at(-1);
    if (line.startsWith('# ')) title = line.slice(2);
    else if (line === '> locale es') locale = 'es';
    else if (line.startsWith('user: ')) turns.push({ user: line.slice(6), bot: [], figures: {}, shows: [], never: [] });
    else if (line.startsWith('bot: ') || line === 'bot:') turn?.bot.push(line.slice(5));
    else if (line.startsWith('> ') && turn) {
      const demand = line.slice(2);
      const figure = FIGURE.exec(demand);
      if (figure) turn.figures[figure[1] as string] = figure[2] as string;
      else if (demand.startsWith('shows ')) turn.shows.push(demand.slice(6));
      else if (demand.startsWith('never ')) turn.never.push(demand.slice(6));
      else if (demand.startsWith('asks ')) turn.asks = demand.slice(5);
      else if (demand.startsWith('intent ')) turn.intent = demand.slice(7);
    }
  }
  return { file, title, locale, turns };
}

/** All stories of this folder, by file name. */
export function readStories(): Story[] {
  return readdirSync(__dirname).filter((name) => name.endsWith('.chat')).sort().map((name) => readStory(join(__dirname, name)));
}

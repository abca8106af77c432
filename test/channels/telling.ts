import { readStories } from '../conversations/story.ts';
import type { Story } from '../conversations/story.ts';

/** Every story, to be told once more through each way in: the same words and the same figures everywhere. */
export const stories = readStories();
export const languages = [...new Set(stories.map(({ locale }) => locale))];
export const told = (locale: Story['locale']): Story[] => stories.filter((story) => story.locale === locale);
/** The day on which the stories are told. */
export const today = '2026-11-22';

/** What a way in answered to each turn of each story, as one text a turn. */
export type Replies = Readonly<Record<string, readonly string[]>>;
export const recorded = (locale: Story['locale']): Replies => Object.fromEntries(told(locale).map(({ title, turns }) => [title, turns.map(({ bot }) => bot.join('\n'))]));

export async function eachStory(locale: Story['locale'], play: (story: Story) => Promise<string[]>): Promise<Replies> {
  return Object.fromEntries(await Promise.all(told(locale).map(async (story) => [story.title, await play(story)] as const)));
}

export interface Message { readonly text: string; readonly summary?: string; readonly from?: { readonly role: string }; readonly suggestedActions?: { readonly actions: readonly { readonly title: string; readonly value: string }[] } }

/** All that a message tells: a card's text twin, or its text with the buttons under it. */
export function wordsOf({ text, summary, suggestedActions }: Message): string {
  if (summary !== undefined) return summary;
  const buttons = (suggestedActions?.actions ?? []).map(({ title, value }) => `• ${title.toLowerCase() === value.toLowerCase() ? title : `${title}: “${value}”`}`);
  return [text, buttons.join('\n')].filter((part) => part !== '').join('\n\n');
}

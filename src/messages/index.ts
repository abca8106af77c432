import type { Locale, Wording } from '../dialogs/wording.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every language the assistant speaks. A new one is one file and one line here. */
export const wordings: Readonly<Partial<Record<Locale, Wording>>> & { readonly en: Wording } = { en, es };

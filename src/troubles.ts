import type { View } from './dialogs/view.ts';

const words = {
  en: {
    broken: (id: string) => [
      'Sorry, something went wrong on my side, and I could not answer that.',
      `What you told me before is still here. Please try again, or say it another way. If it happens again, give the help desk this number: ${id}.`,
    ],
    restarted: ['I have been updated since we last spoke, so I have to start over. Please tell me again what you would like to do.'],
  },
  es: {
    broken: (id: string) => [
      'Lo siento, algo falló de mi lado y no pude responder.',
      `Lo que me dijo antes sigue aquí. Inténtelo de nuevo o dígalo de otra manera. Si vuelve a pasar, dé este número a la mesa de ayuda: ${id}.`,
    ],
    restarted: ['Me han actualizado desde la última vez que hablamos, así que tengo que empezar de nuevo. Dígame otra vez qué quiere hacer.'],
  },
} as const;

type Language = keyof typeof words;

/** What a person reads when the program failed: no blame, what is kept, what to do, and a number that is also in the log. */
export function somethingBroke(language: Language, correlation: string): View {
  return { kind: 'text', paragraphs: words[language].broken(correlation) };
}

/** What a person reads when their conversation was stored by a version that can no longer be read. */
export function startedOver(language: Language): View {
  return { kind: 'text', paragraphs: words[language].restarted };
}

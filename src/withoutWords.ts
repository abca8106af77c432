/** An error as a log may hold it. */
export interface ErrorWithoutWords {
  readonly name: string;
  readonly at: string[];
}

/** An error's kind and where it was thrown. Its message may quote what a person typed, so it is left out. */
export function withoutWords(error: unknown): ErrorWithoutWords {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at '));
  return { name: error.name, at: at.slice(0, 12) };
}

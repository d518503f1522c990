/** More are never offered (arabic/completions.ts). */
const most = 8;

type Values = { count: number; digits: (chunks: string) => string };

/** What is said of each number of suggestions, from none on: the script has no plural rules, so it is given sentences. */
export function suggestionWords(say: (key: 'suggestions', values: Values) => string): string {
  // They are heard, and need no mark for the reader's digits.
  const digits = (chunks: string) => chunks;
  return JSON.stringify(
    Array.from({ length: most + 1 }, (_, count) => say('suggestions', { count, digits })),
  );
}

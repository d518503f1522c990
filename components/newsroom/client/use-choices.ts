'use client';

import type { ChoiceKind, FoundChoice } from '#editorial/editor-view.ts';
import { useAsked } from './use-asked.ts';

const typingMs = 120;

/**
 * Authors or topics that may be meant by what is typed; those of the last answer until there is another.
 * @param edition null: those of all editions
 * @returns undefined until there was an answer
 */
export function useChoices(
  kind: ChoiceKind,
  edition: string | null,
  typed: string,
  isWanted: boolean,
): FoundChoice[] | undefined {
  const query = new URLSearchParams({ of: kind, q: typed, ...(edition && { edition }) });
  return useAsked<FoundChoice[]>(isWanted ? `/api/newsroom/choices?${query}` : null, typingMs).value;
}

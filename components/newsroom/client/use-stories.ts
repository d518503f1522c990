'use client';

import type { StoryCard } from '#editorial/front-desk.ts';
import { useAsked } from './use-asked.ts';

const restMs = 200;
/** The same each time: who looks at the list sees no change in it. */
const none: StoryCard[] = [];

/**
 * Published stories of an edition for what is being typed, newest first; what was found before stays until then.
 * @param since anything that changes when the stories must be asked for again
 */
export function useStories(edition: string, query: string, sectionId: string | null, since: unknown = null) {
  const asked = new URLSearchParams({ edition, q: query, ...(sectionId && { section: sectionId }) });
  const address = `/api/newsroom/stories?${asked}`;
  const { value, isFailed } = useAsked<StoryCard[]>(address, query === '' ? 0 : restMs, since);
  return { stories: value ?? none, isFailed, isAnswered: value !== undefined || isFailed };
}

import type { FilledPlace } from '#editorial/front.ts';
import type { DeskEdition, FrontDesk, StoryCard } from '#editorial/front-desk.ts';
import type { FrontDraft } from './use-front-draft.ts';

/** What the parts of the front-page desk are drawn from. */
export interface FrontView {
  edition: DeskEdition;
  desk: FrontDesk;
  draft: FrontDraft;
  cards: Record<string, StoryCard>;
  /** The draft as readers would see it, one a place. */
  filled: (FilledPlace | null)[];
  isPublished: (id: string) => boolean;
}

/** What a place is on the readers' page: `front-top.tsx` draws the lead, three beside it and three beneath. */
export function kindOfPlace(at: number): 'lead' | 'beside' | 'beneath' {
  if (at === 0) return 'lead';
  return at < 4 ? 'beside' : 'beneath';
}

/** What the front-page desk and the ticker desk are drawn from. Moments are ISO 8601. */
export interface StoryCard {
  id: string;
  headline: string;
  section: { name: string; tint: string | null };
  publishedAt: string | null;
  /** The address of a small picture. */
  thumb: string | null;
  isPublished: boolean;
}

export interface FrontLaunch {
  id: string;
  at: string;
  /** The name of who launched it; null: the newsroom's own machinery. */
  by: string | null;
  places: (string | null)[];
}

export interface FrontDesk {
  edition: string;
  /** Of the draft; 0: none was kept yet, and it is what readers see. */
  version: number;
  drafted: { by: string | null; at: string } | null;
  draft: (string | null)[];
  live: (string | null)[];
  /** Published articles, newest first: more than can be needed to fill the page. */
  newest: string[];
  /** Every article that is named above, by its id. */
  cards: Record<string, StoryCard>;
  /** Newest first. */
  launches: FrontLaunch[];
}

/** An edition whose desk is open, among those there are. */
export interface DeskEdition {
  id: string;
  dir: 'rtl' | 'ltr';
  zone: string;
  /** The ids of all editions. */
  all: string[];
  sections: { id: string; name: string }[];
}

export interface TickerDeskItem {
  id: string;
  version: number;
  text: string;
  href: string | null;
  article: { id: string; headline: string; isPublished: boolean } | null;
  at: string;
  until: string | null;
  breaking: boolean;
  droppedAt: string | null;
}

export interface TickerDesk {
  shown: TickerDeskItem[];
  past: TickerDeskItem[];
}

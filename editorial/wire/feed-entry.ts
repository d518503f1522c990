/** An item of a feed, whichever kind of feed it was. Summary and content are HTML. */
export interface FeedEntry {
  /** What its source knows it by; '' where the feed names nothing. */
  guid: string;
  /** The whole address of the story at its source; '' where there is none. */
  link: string;
  /** One line of plain text. */
  title: string;
  summary: string;
  content: string;
  /** When its source published it, in ISO 8601; null: the feed does not say. */
  publishedAt: string | null;
}

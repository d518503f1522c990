import type { Status } from './status.ts';

/** What an article's page tells of how it stands, beside the article itself. Times are ISO 8601, as JSON has them. */
export interface Standing {
  /** Where the edition's clock stands, as an IANA name. */
  timeZone: string;
  /** Where readers find it, as a whole address; null: they do not. */
  publicAddress: string | null;
  /** Who brought it into its state, and when; null: nobody knows any more. */
  lastStep: { by: string | null; at: string } | null;
  /**
   * Since when readers have had the same text: since it came to them, or since it was last corrected; null: it has changed
   * after that, or it is not before them.
   */
  sameTextSince: string | null;
  /** When it is erased, of what lies in the bin. */
  erasedAt: string | null;
  /** Who approved the words that it has. */
  approvedBy: string | null;
  /** The same story in other editions. */
  counterparts: StandingCounterpart[];
  /** Editions that have it not. */
  missingIn: string[];
  links: SharedLink[];
}

interface StandingCounterpart {
  id: string;
  edition: string;
  /** Empty where who is asking may not open it. */
  headline: string;
  status: Status;
  /** Whether who is asking may open it. */
  isOpen: boolean;
}

/** A link that leads someone without an account to a preview. */
export interface SharedLink {
  id: string;
  /** The name of who made it; null: they are here no longer. */
  by: string | null;
  expiresAt: string;
}

import { fold } from '#arabic/fold.ts';
import { type Article, type ArticleContent, liveAt } from '../article.ts';
import type { Status } from '../status.ts';

/** What the desk shows of an article, and sieves by. */
export interface DeskEntry {
  articleId: string;
  edition: string;
  status: Status;
  sectionId: string;
  ownerId: string;
  /** The moment it is listed under: of publication, of the one that is planned, or of its making. */
  liveAt: Date;
  changedAt: Date;
  version: number;
  breaking: boolean;
  isApproved: boolean;
  /** Changes of what readers see wait to be released. */
  hasPending: boolean;
  /** It came back to its writer with a note. */
  isReturned: boolean;
  embargoedUntil: Date | null;
  /** In the words that its editors work on, which may be ahead of what readers see. */
  headline: string;
  folded: string | null;
  /** Whose names readers see. */
  authorIds: string[];
}

/** What the desk searches of an article: its headline, kicker and id, as `fold` leaves them. */
export function deskText(id: string, ...contents: DeskWords[]): string {
  const lines = contents.flatMap(({ headline, kicker }) => [headline, kicker]);
  return `${fold([...new Set(lines)].join('\n'))}\n${id}`;
}

type DeskWords = Pick<ArticleContent, 'headline' | 'kicker'>;

/** The words of a query, each of which is to be found; folded as what they are looked for in. */
export function deskWords(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))].slice(0, mostWords);
}

const mostWords = 8;

export function deskEntryOf(article: Article, changedAt: Date): DeskEntry {
  const { id, edition, status, ownerId, version, embargoedUntil, content, pending } = article;
  const { sectionId, breaking, headline } = pending ?? content;
  return {
    articleId: id,
    edition,
    status,
    sectionId,
    ownerId,
    liveAt: liveAt(article),
    changedAt,
    version,
    breaking,
    isApproved: article.approvedBy !== null,
    hasPending: pending !== null,
    isReturned: article.returnNote !== '',
    embargoedUntil,
    headline,
    folded: deskText(id, content, ...(pending ? [pending] : [])),
    authorIds: content.authorIds,
  };
}

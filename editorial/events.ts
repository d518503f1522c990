import type { Status } from './status.ts';

/**
 * What happened, with the facts before and after: enough for caches, feeds, the audit log and notifications to act
 * without asking the database what was. Long texts are not facts; they are in the revisions.
 */
export interface Facts {
  edition?: string;
  status?: Status;
  sectionId?: string;
  /** From the section to the top of the tree, itself first. */
  sectionPath?: string[];
  slug?: string;
  headline?: string;
  name?: string;
  authorIds?: string[];
  topicIds?: string[];
  heroId?: string | null;
  pair?: string | null;
  publishedAt?: string | null;
  scheduledFor?: string | null;
  embargoedUntil?: string | null;
  breaking?: boolean;
  parentId?: string | null;
  /** Of a front page: null where a place is filled by itself. */
  articleIds?: (string | null)[];
  text?: string;
  href?: string | null;
  until?: string | null;
  isShown?: boolean;
  reason?: string;
}

export const eventTypes = [
  'article.written',
  'article.revised',
  'article.kept',
  'article.released',
  'article.discarded',
  'article.submitted',
  'article.returned',
  'article.approved',
  'article.scheduled',
  'article.unscheduled',
  'article.embargoed',
  'article.published',
  'article.unpublished',
  'article.withdrawn',
  'article.restored',
  'article.paired',
  'article.corrected',
  'edition.set',
  'section.made',
  'section.changed',
  'topic.made',
  'author.made',
  'media.added',
  'ticker.posted',
  'ticker.changed',
  'ticker.dropped',
  'ticker.restored',
  'front.drafted',
  'front.launched',
  'page.written',
  'preview.shared',
  'preview.revoked',
] as const;

export type EventType = (typeof eventTypes)[number];

export interface NewsroomEvent {
  type: EventType;
  subjectId: string;
  before: Facts | null;
  after: Facts | null;
}

import type { PeopleRole } from './roles.ts';
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
  articleIds?: string[];
  text?: string;
  reason?: string;
  email?: string;
  role?: PeopleRole;
  /** What a person did to their own account. */
  act?: AccountAct;
}

export type AccountAct =
  | 'password-changed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'passkey-added'
  | 'passkey-removed';

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
  'article.corrected',
  'edition.set',
  'section.made',
  'section.changed',
  'topic.made',
  'author.made',
  'media.added',
  'ticker.posted',
  'ticker.dropped',
  'front.arranged',
  'page.written',
  'person.added',
  'person.invited',
  'person.uninvited',
  'person.joined',
  'person.renamed',
  'person.changed',
  'person.disabled',
  'person.enabled',
  'person.reset',
  'person.recovered',
  'person.secured',
] as const;

export type EventType = (typeof eventTypes)[number];

export interface NewsroomEvent {
  type: EventType;
  subjectId: string;
  before: Facts | null;
  after: Facts | null;
}

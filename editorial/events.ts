import type { CorrectionKind } from './correction.ts';
import type { Crops, MediaStatus } from './library.ts';
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
  /** The published articles that show it. */
  shownBy?: string[];
  /** The lists of readers' pages that show it. */
  lists?: string[];
  alt?: string;
  caption?: string;
  credit?: string;
  rights?: string;
  rightsUntil?: string | null;
  focalX?: number;
  focalY?: number;
  crops?: Crops;
  mediaStatus?: MediaStatus;
  widths?: number[];
  text?: string;
  /** Of a correction. */
  kind?: CorrectionKind;
  href?: string | null;
  until?: string | null;
  isShown?: boolean;
  reason?: string;
  email?: string;
  /** What a person did to their own account. */
  act?: AccountAct;
  role?: string;
  tint?: string | null;
  position?: number;
  userId?: string | null;
  /** What took it over, and how many articles moved there. */
  intoId?: string | null;
  articles?: number;
  everyMinutes?: number;
  language?: string | null;
  path?: string;
  target?: string;
  /** Of a webhook: what it is told. */
  heard?: string[];
  /** Of a webhook or a watched source: whether it is told, or asked, anything now. */
  isOn?: boolean;
}

/** What people do to their own account. */
export const accountActs = [
  'signed-in',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'recovery-codes-made',
  'recovery-code-used',
  'passkey-added',
  'passkey-removed',
] as const;

export type AccountAct = (typeof accountActs)[number];

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
  'article.amended',
  'article.retracted',
  'article.removed',
  'article.recovered',
  'bin.erased',
  'edition.set',
  'section.made',
  'section.changed',
  'section.ordered',
  'section.removed',
  'topic.made',
  'topic.changed',
  'topic.merged',
  'topic.removed',
  'author.made',
  'author.changed',
  'author.merged',
  'author.removed',
  'media.added',
  'media.described',
  'media.cropped',
  'media.finished',
  'media.removed',
  'ticker.posted',
  'ticker.changed',
  'ticker.dropped',
  'ticker.restored',
  'front.drafted',
  'front.launched',
  'page.written',
  'page.changed',
  'page.ordered',
  'page.removed',
  'redirect.added',
  'redirect.removed',
  'person.added',
  'person.invited',
  'person.uninvited',
  'person.joined',
  'person.renamed',
  'person.changed',
  'person.disabled',
  'person.enabled',
  'person.removed',
  'person.reset',
  'person.recovered',
  'person.secured',
  'preview.shared',
  'preview.revoked',
  'wire.made',
  'wire.changed',
  'wire.removed',
  'wire.asked',
  'wire.stopped',
  'import.added',
  'import.begun',
  'import.stopped',
  'import.resumed',
  'import.ended',
  'import.removed',
  'word.added',
  'word.removed',
  'webhook.made',
  'webhook.changed',
  'webhook.rotated',
  'webhook.removed',
  'webhook.tested',
  'webhook.resent',
] as const;

export type EventType = (typeof eventTypes)[number];

export interface NewsroomEvent {
  type: EventType;
  subjectId: string;
  before: Facts | null;
  after: Facts | null;
}

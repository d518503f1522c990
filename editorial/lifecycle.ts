import { type Article, type ArticleContent, factsOf, withSlug } from './article.ts';
import { isBlank } from './body/body-facts.ts';
import type { ArticleCommand } from './commands/article.ts';
import { corrected, factsOfCorrecting } from './correcting.ts';
import type { EventType, NewsroomEvent } from './events.ts';
import { given } from './given.ts';
import { latestOf } from './latest.ts';
import { settled } from './permissions.ts';
import { allow, type Result, refuse } from './refusal.ts';
import type { Status } from './status.ts';
import { transitions } from './transitions.ts';

/** What each command that was carried out is called in the journal. */
const happened: Record<Exclude<ArticleCommand['type'], 'article.bring'>, EventType> = {
  'article.write': 'article.written',
  'article.revise': 'article.revised',
  'article.keep': 'article.kept',
  'article.release': 'article.released',
  'article.discard': 'article.discarded',
  'article.submit': 'article.submitted',
  'article.approve': 'article.approved',
  'article.return': 'article.returned',
  'article.schedule': 'article.scheduled',
  'article.unschedule': 'article.unscheduled',
  'article.embargo': 'article.embargoed',
  'article.publish': 'article.published',
  'article.unpublish': 'article.unpublished',
  'article.withdraw': 'article.withdrawn',
  'article.restore': 'article.restored',
  'article.pair': 'article.paired',
  'article.correct': 'article.corrected',
  'article.amend': 'article.amended',
  'article.retract': 'article.retracted',
  'article.remove': 'article.removed',
  'article.recover': 'article.recovered',
};

export interface Subject {
  /** The id that a new article is to have, or that the article has. */
  id: string;
  actorId: string;
}

export interface Decision {
  next: Article;
  event: NewsroomEvent;
}

/**
 * Decides what a command makes of an article: the one place where its states follow each other. Pure: the clock comes
 * in as `now`, and nothing is read or written.
 * @param article null: it does not exist yet, and only `article.write` or `article.bring` can be meant
 */
export function decide(
  article: Article | null,
  command: ArticleCommand,
  now: Date,
  subject: Subject,
): Result<Decision> {
  if (command.type === 'article.write') {
    return article ? refuse('already-there') : allow(written(command, now, subject));
  }
  if (command.type === 'article.bring') return brought(article, command, subject);
  if (!article) return refuse('not-found');
  const status = transitions[command.type][article.status];
  if (!status && article.status === 'removed') return refuse('in-bin');
  if (!status) return refuse('wrong-state', { values: { status: article.status } });
  const change = changeOf(article, command, now, subject);
  if (!change.ok) return change;
  const next: Article = { ...article, ...change.value, status, version: article.version + 1 };
  if (isForReaders(status)) {
    const missing = missingForReaders(next.content);
    if (missing) return missing;
  }
  return allow({ next, event: eventFor(command, article, next) });
}

function written(
  command: Extract<ArticleCommand, { type: 'article.write' }>,
  now: Date,
  { id, actorId }: Subject,
): Decision {
  const next: Article = {
    id,
    edition: command.edition,
    status: 'draft',
    version: 1,
    ownerId: actorId,
    // A slug in words of another language would stay when the headline is translated.
    content: command.needsTranslation ? command.content : withSlug(command.content),
    createdAt: now,
    scheduledFor: null,
    publishedAt: null,
    updatedAt: null,
    withdrawnReason: '',
    externalId: command.externalId,
    sourceHash: command.sourceHash,
    corrections: [],
    pending: null,
    embargoedUntil: null,
    approvedBy: null,
    returnNote: '',
    needsTranslation: command.needsTranslation,
  };
  return { next, event: eventFor(command, null, next) };
}

/** An article as it stood elsewhere. Where it is here already, it is replaced; whose it is does not change. */
function brought(
  article: Article | null,
  { type: _type, ...state }: Extract<ArticleCommand, { type: 'article.bring' }>,
  { id, actorId }: Subject,
): Result<Decision> {
  if (article && article.edition !== state.edition) return refuse('already-there', { field: 'id' });
  const isPublic = state.status === 'published' || state.status === 'withdrawn';
  if (isPublic && !state.publishedAt) return refuse('invalid-input', { field: 'publishedAt' });
  if (state.status === 'scheduled' && !state.scheduledFor)
    return refuse('invalid-input', { field: 'scheduledFor' });
  if (isForReaders(state.status)) {
    const missing = missingForReaders(state.content);
    if (missing) return missing;
  }
  const next: Article = {
    ...state,
    id,
    version: (article?.version ?? 0) + 1,
    ownerId: article?.ownerId ?? actorId,
    approvedBy: null,
  };
  const type = isPublic ? 'article.published' : 'article.written';
  const before = article && factsOf(article);
  return allow({ next, event: { type, subjectId: id, before, after: factsOf(next) } });
}

function changeOf(
  article: Article,
  command: Exclude<ArticleCommand, { type: 'article.write' | 'article.bring' }>,
  now: Date,
  { id, actorId }: Subject,
): Result<Partial<Article>> {
  switch (command.type) {
    case 'article.revise':
      if (command.publishedAt && command.publishedAt > now) {
        return refuse('published-in-future', { field: 'publishedAt' });
      }
      return allow({
        publishedAt: article.publishedAt && (command.publishedAt ?? article.publishedAt),
        content: withSlug({ ...article.content, ...given(command.content) }),
        approvedBy: null,
        externalId: command.externalId ?? article.externalId,
        sourceHash: command.sourceHash === undefined ? article.sourceHash : command.sourceHash,
        updatedAt: command.updatedAt === undefined ? article.updatedAt : command.updatedAt,
      });
    case 'article.keep': {
      const changes = given(command.content);
      if (!settled.has(article.status)) {
        return allow({ content: { ...article.content, ...changes }, approvedBy: null });
      }
      return allow({ pending: { ...(article.pending ?? article.content), ...changes } });
    }
    case 'article.release':
      if (!article.pending) return refuse('nothing-pending');
      return allow({
        content: withSlug(article.pending),
        pending: null,
        updatedAt:
          command.isNews && article.publishedAt ? latestOf(now, article.updatedAt) : article.updatedAt,
      });
    case 'article.discard':
      return article.pending ? allow({ pending: null }) : refuse('nothing-pending');
    case 'article.submit':
      return allow({ returnNote: '', needsTranslation: false, content: withSlug(article.content) });
    case 'article.approve':
      return allow({ approvedBy: actorId });
    case 'article.return':
      return command.reason
        ? allow({ scheduledFor: null, approvedBy: null, returnNote: command.reason, ...unsettled(article) })
        : refuse('reason-missing', { field: 'reason' });
    case 'article.schedule':
      if (command.at <= now) return refuse('time-in-past', { field: 'at' });
      if (isEmbargoed(article, command.at)) return refuse('embargoed', { field: 'at' });
      return allow({
        scheduledFor: command.at,
        needsTranslation: false,
        content: withSlug(article.content),
      });
    case 'article.unschedule':
      return allow({ scheduledFor: null, ...unsettled(article) });
    case 'article.embargo':
      if (command.until && article.scheduledFor && article.scheduledFor < command.until) {
        return refuse('embargoed', { field: 'until' });
      }
      return allow({ embargoedUntil: command.until });
    case 'article.publish':
      if (command.at && command.at > now) return refuse('published-in-future', { field: 'at' });
      if (isEmbargoed(article, now)) return refuse('embargoed');
      return allow({
        scheduledFor: null,
        needsTranslation: false,
        content: withSlug(article.content),
        withdrawnReason: '',
        publishedAt: article.publishedAt ?? command.at ?? now,
      });
    case 'article.unpublish':
      return command.reason ? allow(unsettled(article)) : refuse('reason-missing', { field: 'reason' });
    case 'article.withdraw':
      return command.reason
        ? allow({ withdrawnReason: command.reason })
        : refuse('reason-missing', { field: 'reason' });
    case 'article.restore':
      return allow({ withdrawnReason: '', ...unsettled(article) });
    case 'article.remove':
      return article.publishedAt ? refuse('was-published') : allow({});
    case 'article.recover':
      return allow({});
    case 'article.pair': {
      const pair = article.content.pair ?? id;
      const { content, pending } = article;
      return allow({ content: { ...content, pair }, pending: pending && { ...pending, pair } });
    }
    case 'article.correct':
    case 'article.amend':
    case 'article.retract':
      return corrected(article, command, now);
  }
}

/** What goes back to its writers takes with it what was kept beside. */
function unsettled(article: Article): Partial<Article> {
  return { content: article.pending ?? article.content, pending: null };
}

function isEmbargoed({ embargoedUntil }: Article, at: Date): boolean {
  return embargoedUntil !== null && at < embargoedUntil;
}

/** What scheduled and published articles cannot be without. */
function missingForReaders(content: ArticleContent) {
  if (!content.headline) return refuse('headline-missing', { field: 'content.headline' });
  if (isBlank(content.body)) return refuse('body-missing', { field: 'content.body' });
  return null;
}

function isForReaders(status: Status): boolean {
  return status === 'scheduled' || status === 'published';
}

function eventFor(
  command: Exclude<ArticleCommand, { type: 'article.bring' }>,
  before: Article | null,
  after: Article,
): NewsroomEvent {
  const reason = 'reason' in command ? { reason: command.reason } : {};
  const words = factsOfCorrecting(command, before);
  return {
    type: happened[command.type],
    subjectId: after.id,
    before: before && { ...factsOf(before), ...words.before },
    after: { ...factsOf(after), ...reason, ...words.after },
  };
}

import type { Writer } from '#db/doors.ts';
import {
  insertArticles,
  insertRevisions,
  loadArticles,
  type NewestRevision,
  newestRevisions,
  type SavedArticle,
  updateArticle,
} from '#db/queries/articles.ts';
import { putDeskEntries } from '#db/queries/desk-entries.ts';
import { insertListings, removeListings } from '#db/queries/listings.ts';
import { addToMonths } from '#db/queries/published-months.ts';
import { revisionsOf } from '#db/queries/revisions.ts';
import { newestEvent } from '#db/queries/standing.ts';
import { type Article, derived } from '#editorial/article.ts';
import { losesMuch } from '#editorial/body/loses-much.ts';
import type { ArticleCommand } from '#editorial/commands/article.ts';
import { deskEntryOf } from '#editorial/desk/entry.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import { decide } from '#editorial/lifecycle.ts';
import { type Actor, may, maySee } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { sectionPath } from '#editorial/sections.ts';
import { indexArticles } from '../search/write.ts';
import { type Effect, type ReadChange, stale } from './effect.ts';
import { endedRights, recordUses } from './media-uses.ts';
import { listingsOf, monthChangesOf } from './published.ts';
import { loadReferences, type References } from './references.ts';

interface Decided {
  change: ReadChange;
  saved: SavedArticle;
  events: NewsroomEvent[];
}

/** Carries out changes of articles; each is decided on what the ones before it left. */
export async function changeArticles(
  tx: Writer,
  actor: Actor,
  changes: ReadChange[],
  now: Date,
): Promise<Map<ReadChange, Result<Effect>>> {
  const effects = new Map<ReadChange, Result<Effect>>();
  if (changes.length === 0) return effects;
  const articles = await loadArticles(
    tx,
    changes.filter((change) => !change.isNew).map((change) => change.id),
  );
  const references = await loadReferences(
    tx,
    changes.flatMap((change) => change.commands as ArticleCommand[]),
  );
  const decided: Decided[] = [];
  for (const change of changes) {
    const result = decideChange(actor, change, articles.get(change.id) ?? null, references, now);
    if (result.ok) {
      articles.set(change.id, result.value.saved.after);
      decided.push(result.value);
    } else {
      effects.set(change, result);
    }
  }
  const allowed: Decided[] = [];
  for (const one of decided) {
    const ended = await endedRights(tx, actor, one.saved, one.events, now);
    if (ended) effects.set(one.change, { ok: false, refusal: ended });
    else allowed.push(one);
  }
  for (const { change, events, saved } of await save(tx, actor, allowed, references, now, effects)) {
    effects.set(change, allow({ done: { id: change.id, version: saved.after.version }, events }));
  }
  return effects;
}

/** What makes an article; everything else is asked of one that is there. */
const makers: ReadonlySet<string> = new Set(['article.write', 'article.bring']);

function decideChange(
  actor: Actor,
  change: ReadChange,
  before: Article | null,
  references: References,
  now: Date,
): Result<Decided> {
  // First of all: what is not for this person to see is answered as what is not there, by every word of the answer.
  if (before && !maySee(actor, before.ownerId, before.status)) return refuse('not-found');
  const wrong = before && stale(change.expectedVersion, before.version);
  if (wrong) return wrong;
  const events: NewsroomEvent[] = [];
  let article = before;
  for (const command of change.commands as ArticleCommand[]) {
    if (!may(actor, command.type, article?.ownerId ?? null, article?.status)) return refuse('not-allowed');
    if (!article && !makers.has(command.type)) return refuse('not-found');
    const unknown = references.missingIn(command, article?.edition);
    if (unknown) return { ok: false, refusal: unknown };
    const decision = decide(article, command, now, { id: change.id, actorId: actor.id });
    if (!decision.ok) return decision;
    const { next, event } = decision.value;
    events.push(withPaths(event, references));
    article = next;
  }
  if (!article) return refuse('not-found');
  return allow({ change, events, saved: { before, after: article, derived: derived(article.content) } });
}

async function save(
  tx: Writer,
  actor: Actor,
  decided: Decided[],
  references: References,
  now: Date,
  effects: Map<ReadChange, Result<Effect>>,
): Promise<Decided[]> {
  await insertArticles(
    tx,
    decided.filter(({ saved }) => !saved.before).map(({ saved }) => saved),
  );
  const written: Decided[] = [];
  const lost = new Set<string>();
  for (const one of decided) {
    const isSaved = !one.saved.before || (!lost.has(one.change.id) && (await updateArticle(tx, one.saved)));
    if (isSaved) {
      written.push(one);
    } else {
      // What was decided after it was decided on what did not come to be.
      lost.add(one.change.id);
      effects.set(one.change, refuse('stale-version'));
    }
  }
  await record(tx, actor, written, now);
  const saved = asOne(written.map((one) => one.saved));
  await recordUses(tx, saved);
  await publish(tx, saved, references, now);
  await enterOnDesk(tx, saved, now);
  return written;
}

/** How long what one person types is one revision. */
const revisionMs = 10 * 60_000;

/**
 * Keeps what was replaced. What the same person goes on typing within ten minutes is one revision and one event, unless much
 * of the text goes: then it can be had back as it was just before.
 */
async function record(tx: Writer, actor: Actor, written: Decided[], now: Date): Promise<void> {
  const kept = written.filter(({ change }) => change.commands.every(({ type }) => type === 'article.keep'));
  const newest = await newestRevisions(
    tx,
    kept.map(({ change }) => change.id),
  );
  for (const one of kept) {
    if (await goesOn(tx, actor, one.saved, newest.get(one.change.id), now)) one.events = [];
  }
  await insertRevisions(
    tx,
    written.filter(({ events }) => events.length > 0).flatMap(({ saved }) => replaced(saved, actor, now)),
  );
}

/** What waits beside an article makes no revision; there a person goes on until another types. */
async function goesOn(
  tx: Writer,
  actor: Actor,
  { before, after }: SavedArticle,
  last: NewestRevision | undefined,
  now: Date,
): Promise<boolean> {
  if (!before) return false;
  if (after.pending) {
    const typed = before.pending && (await newestEvent(tx, after.id, ['article.kept']));
    return typed?.actorId === actor.id;
  }
  if (last?.actorId !== actor.id || now.getTime() - last.at.getTime() >= revisionMs) return false;
  const kept = async () => {
    const [revision] = await revisionsOf(tx, after.id, 1);
    return revision?.content.body ?? before.content.body;
  };
  return !(await losesMuch(before.content.body, after.content.body, kept));
}

function replaced({ before, after }: SavedArticle, actor: Actor, at: Date) {
  if (!before || before.content === after.content) return [];
  return [{ articleId: before.id, version: before.version, at, actorId: actor.id, content: before.content }];
}

/** Lists, months and search hold what is published and nothing else, so that reads need not ask. */
async function publish(tx: Writer, saved: SavedArticle[], references: References, now: Date): Promise<void> {
  const gone = saved.filter(({ before }) => before?.status === 'published').map(({ after }) => after.id);
  const shown = saved.filter(({ after }) => after.status === 'published');
  await removeListings(tx, gone);
  await insertListings(
    tx,
    shown.flatMap(({ after }) => listingsOf(after, references.sections)),
  );
  await addToMonths(
    tx,
    saved.flatMap((one) => monthChangesOf(one, now)),
  );
  await indexArticles(
    tx,
    gone,
    shown.map(({ after }) => after),
  );
}

async function enterOnDesk(tx: Writer, saved: SavedArticle[], now: Date): Promise<void> {
  await putDeskEntries(
    tx,
    saved.map(({ after }) => deskEntryOf(after, now)),
    saved.filter(({ before }) => before).map(({ after }) => after.id),
  );
}

/** Several changes of one article are, to the desk, lists and search, one from what it was to what it is. */
function asOne(saved: SavedArticle[]): SavedArticle[] {
  const byId = new Map<string, SavedArticle>();
  for (const one of saved) {
    const earlier = byId.get(one.after.id);
    byId.set(one.after.id, earlier ? { ...one, before: earlier.before } : one);
  }
  return [...byId.values()];
}

function withPaths(event: NewsroomEvent, { sections }: References): NewsroomEvent {
  const withPath = (facts: NewsroomEvent['after']) =>
    facts?.sectionId ? { ...facts, sectionPath: sectionPath(sections, facts.sectionId) } : facts;
  return { ...event, before: withPath(event.before), after: withPath(event.after) };
}

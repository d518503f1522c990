import type { Writer } from '#db/doors.ts';
import {
  type FrontDraft,
  frontDraft,
  launchOf,
  liveFront,
  publishedIn,
  putFront,
  putFrontDraft,
} from '#db/queries/front-places.ts';
import type { FrontCommand } from '#editorial/commands/front.ts';
import { isSameFront, type Places, placesOf } from '#editorial/front.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { newId } from '../ids.ts';
import { type Effect, effect, type ReadChange } from './effect.ts';

interface Desk {
  tx: Writer;
  actor: Actor;
  /** The front page's id is its edition's. */
  edition: string;
  now: Date;
  /** What is before the readers. */
  live: (string | null)[];
  draft: FrontDraft | undefined;
}

/** Keeps a draft of an edition's front page, or puts one before the readers. A draft is never kept over another's. */
export async function changeFront(
  tx: Writer,
  actor: Actor,
  command: FrontCommand,
  { id: edition, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const [{ places: live }, draft] = [await liveFront(tx, edition), await frontDraft(tx, edition)];
  const desk: Desk = { tx, actor, edition, now, live, draft };
  if (command.type === 'front.arrange') return arrange(desk, command.articleIds);
  const version = draft?.version ?? 0;
  if (expectedVersion !== version) return refuse('stale-version', { values: { version } });
  switch (command.type) {
    case 'front.draft':
      return keep(desk, command.places);
    case 'front.launch':
      return launch(desk);
    case 'front.revert': {
      const places = await launchOf(tx, edition, command.launchId);
      return places ? keepAs(desk, placesOf(places)) : refuse('not-found', { field: 'launchId' });
    }
  }
}

async function arrange(desk: Desk, articleIds: string[]): Promise<Result<Effect>> {
  const published = await publishedIn(desk.tx, desk.edition, articleIds);
  const unfit = articleIds.find((id) => !published.has(id));
  if (unfit) return refuse('article-not-published', { field: 'articleIds', values: { id: unfit } });
  return show(desk, placesOf(articleIds), desk.draft?.version ?? 0);
}

/** What is on the page already may stay there though it is published no longer: it is shown again once it is. */
async function keep(desk: Desk, places: Places): Promise<Result<Effect>> {
  const there = new Set(desk.draft?.articleIds ?? desk.live);
  const added = places.filter((id) => id !== null && !there.has(id)) as string[];
  const published = await publishedIn(desk.tx, desk.edition, added);
  const unfit = added.find((id) => !published.has(id));
  if (unfit) return refuse('article-not-published', { field: 'places', values: { id: unfit } });
  return keepAs(desk, places);
}

/** How long what one person moves about is one event. */
const oneEventMs = 10 * 60_000;

async function keepAs(desk: Desk, places: Places): Promise<Result<Effect>> {
  const { tx, actor, edition, now, live, draft } = desk;
  const version = (draft?.version ?? 0) + 1;
  const kept = { edition, articleIds: [...places], version, by: actor.id, at: now };
  if (!(await putFrontDraft(tx, kept))) return refuse('stale-version');
  const goesOn = draft?.by === actor.id && now.getTime() - draft.at.getTime() < oneEventMs;
  if (goesOn) return allow({ done: { id: edition, version }, events: [] });
  const before = draft?.articleIds ?? live;
  return effect(
    edition,
    'front.drafted',
    { edition, articleIds: before },
    { edition, articleIds: [...places] },
    version,
  );
}

/** Shows readers the draft. What is published no longer leaves its place, in the draft too. */
async function launch(desk: Desk): Promise<Result<Effect>> {
  const { tx, actor, edition, now, live, draft } = desk;
  if (!draft) return refuse('nothing-pending');
  const ids = draft.articleIds.filter((id) => id !== null);
  const published = await publishedIn(tx, edition, ids);
  const places = draft.articleIds.map((id) => (id !== null && published.has(id) ? id : null));
  if (isSameFront(places, live)) return refuse('nothing-pending');
  const version = draft.version + 1;
  const launched = { edition, articleIds: places, version, by: actor.id, at: now };
  if (!(await putFrontDraft(tx, launched))) return refuse('stale-version');
  return show(desk, places, version);
}

async function show(desk: Desk, places: Places, version: number): Promise<Result<Effect>> {
  const { tx, actor, edition, now, live } = desk;
  const articleIds = [...places];
  await putFront(tx, { id: newId(), edition, articleIds, by: actor.id, at: now });
  return effect(edition, 'front.launched', { edition, articleIds: live }, { edition, articleIds }, version);
}

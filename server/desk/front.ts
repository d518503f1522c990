import { draftWithName, frontDraft, launchesOf, liveFront, publishedIn } from '#db/queries/front-places.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { frontPlaces, placesOf } from '#editorial/front.ts';
import type { FrontDesk } from '#editorial/front-desk.ts';
import type { Front } from '#editorial/view.ts';
import { layOutFront } from '../reads/lay-out-front.ts';
import { readSections } from '../reads/newsroom.ts';
import { store } from '../store.ts';
import { cardsOf } from './stories.ts';

const launchesShown = 20;

/** The front-page desk of an edition: the draft, what readers see, and what was before. Five statements. */
export async function readFrontDesk(edition: string): Promise<FrontDesk> {
  const { read } = await store();
  const list = listOf.edition(edition);
  const [kept, { places: live }, launches, lists] = [
    await draftWithName(read, edition),
    await liveFront(read, edition),
    await launchesOf(read, edition, launchesShown),
    await newestOf(read, [{ list, limit: 2 * frontPlaces }]),
  ];
  const draft = placesOf(kept?.articleIds ?? live);
  const newest = lists.get(list) ?? [];
  const named = [...draft, ...live, ...newest, ...launches.flatMap(({ places }) => places)];
  const cards = await cardsOf([...new Set(named)].filter((id) => id !== null));
  return {
    edition,
    version: kept?.version ?? 0,
    drafted: kept ? { by: kept.by, at: kept.at.toISOString() } : null,
    draft,
    live,
    newest,
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    launches: launches.map(({ id, at, by, places }) => ({ id, at: at.toISOString(), by, places })),
  };
}

/** The readers' front page as it would be if the draft were launched now. */
export async function readFrontDraft(edition: string): Promise<Front> {
  const { read } = await store();
  const places = (await frontDraft(read, edition))?.articleIds ?? (await liveFront(read, edition)).places;
  const ids = places.filter((id) => id !== null);
  const published = await publishedIn(read, edition, ids);
  return layOutFront(edition, { places, published }, await readSections());
}

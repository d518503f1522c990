import { mostRead } from '#db/queries/front.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import type { SectionRow } from '#db/queries/taxonomy.ts';
import { fillFront, frontPlaces, type Places } from '#editorial/front.ts';
import type { Front, Teaser } from '#editorial/view.ts';
import { store } from '../store.ts';
import { sectionLink, teasers } from './teaser.ts';

const latest = 12;
const inSection = 5;
const read = 5;
const readWithinDays = 2;

interface Curated {
  places: Places;
  /** Those of its articles that are published. */
  published: ReadonlySet<string>;
}

/** A front page of these places: three statements, however many sections and articles there are. */
export async function layOutFront(
  edition: string,
  { places, published }: Curated,
  sections: SectionRow[],
): Promise<Front> {
  const top = sections.filter((section) => section.edition === edition && section.parentId === null);
  const { read: db } = await store();
  const lists = await newestOf(db, [
    { list: listOf.edition(edition), limit: latest + frontPlaces },
    ...top.map((section) => ({ list: listOf.section(section.id), limit: inSection + frontPlaces })),
  ]);
  const newest = lists.get(listOf.edition(edition)) ?? [];
  const filled = fillFront(places, newest, (id) => published.has(id));
  const slots = filled.flatMap((place) => place?.articleId ?? []);
  const popular = await mostRead(db, edition, lastDays(new Date(), readWithinDays), read);
  const ids = [...new Set([...slots, ...popular, ...lists.values()].flat())];

  const byId = new Map((await teasers(edition, ids)).map((teaser) => [teaser.id, teaser]));
  const pick = (wanted: string[], count: number): Teaser[] =>
    wanted.flatMap((id) => byId.get(id) ?? []).slice(0, count);
  const shown = new Set(slots);
  return {
    slots: pick(slots, frontPlaces),
    latest: pick(
      newest.filter((id) => !shown.has(id)),
      latest,
    ),
    mostRead: pick(popular, read),
    sections: top
      .map((section) => ({
        section: sectionLink(section, edition),
        teasers: pick(
          (lists.get(listOf.section(section.id)) ?? []).filter((id) => !shown.has(id)),
          inSection,
        ),
      }))
      .filter((block) => block.teasers.length > 0),
  };
}

/** The day (UTC) and so many before it. */
function lastDays(now: Date, before: number): string[] {
  return Array.from({ length: before + 1 }, (_, n) =>
    new Date(now.getTime() - n * 86_400_000).toISOString().slice(0, 10),
  );
}

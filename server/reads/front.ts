import { frontArticleIds, mostRead } from '#db/queries/front.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import type { Front, Teaser } from '#editorial/view.ts';
import { dependsOn, tag } from '../cache.ts';
import { store } from '../store.ts';
import { readSections } from './newsroom.ts';
import { sectionLink, teasers, teaserTags } from './teaser.ts';

const curated = 7;
const latest = 12;
const inSection = 5;
const read = 5;
const readWithinDays = 2;

/** The front page: five statements, however many sections and articles there are. */
export async function readFront(edition: string): Promise<Front> {
  'use cache';
  const top = (await readSections()).filter(
    (section) => section.edition === edition && section.parentId === null,
  );
  const { read: db } = await store();
  const lists = await newestOf(db, [
    { list: listOf.edition(edition), limit: latest + curated },
    ...top.map((section) => ({ list: listOf.section(section.id), limit: inSection + curated })),
  ]);
  const newest = lists.get(listOf.edition(edition)) ?? [];
  const slots = [...new Set([...(await frontArticleIds(db, edition)), ...newest])].slice(0, curated);
  const popular = await mostRead(db, edition, dayBefore(new Date(), readWithinDays), read);
  const ids = [...new Set([...slots, ...popular, ...lists.values()].flat())];
  dependsOn(tag.front(edition), tag.list(listOf.edition(edition)), ...teaserTags(slots));

  const byId = new Map((await teasers(edition, ids)).map((teaser) => [teaser.id, teaser]));
  const pick = (wanted: string[], count: number): Teaser[] =>
    wanted.flatMap((id) => byId.get(id) ?? []).slice(0, count);
  const shown = new Set(slots);
  return {
    slots: pick(slots, curated),
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

function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

import { namesOfAll } from '#db/queries/names.ts';
import { allEditions, allSections } from '#db/queries/taxonomy.ts';
import type { DeskPlaces } from '#editorial/desk/view.ts';
import { inTreeOrder } from '#editorial/sections.ts';
import { store } from '../store.ts';

/** What articles can be filed under and sieved by: editions, their sections, and the people of the newsroom. */
export async function readPlaces(): Promise<DeskPlaces> {
  const { read } = await store();
  const [editions, sections, people] = [
    await allEditions(read),
    await allSections(read),
    await namesOfAll(read),
  ];
  return {
    editions: editions.map(({ id }) => ({
      id,
      sections: inTreeOrder(sections.filter((section) => section.edition === id)).map((section) => ({
        id: section.id,
        name: section.name,
        depth: section.depth,
      })),
    })),
    people,
    timeZone: editions[0]?.timeZone ?? 'UTC',
  };
}

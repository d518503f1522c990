import { originsOf, wireSourcesOf } from '#db/queries/wire.ts';
import type { Origin, WireView } from '#editorial/wire/view.ts';
import { store } from '../store.ts';
import { readPlaces } from './places.ts';

/** The watched sources of an edition, by name, with what came of their last asking. */
export async function readWire(edition: string): Promise<WireView> {
  const { read } = await store();
  const { editions, timeZone } = await readPlaces();
  const sections = editions.find(({ id }) => id === edition)?.sections ?? [];
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const rows = await wireSourcesOf(read, edition);
  return {
    sources: rows.map(({ etag: _etag, lastModified: _lastModified, ...source }) => ({
      ...source,
      section: names.get(source.sectionId) ?? '',
    })),
    sections,
    timeZone,
  };
}

/** By whom an article was brought; null: it did not come by wire, or so long ago that it is forgotten. */
export async function readOrigin(articleId: string): Promise<Origin | null> {
  const { read } = await store();
  return (await originsOf(read, [articleId])).get(articleId) ?? null;
}

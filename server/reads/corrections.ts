import { correctionsOf, countCorrections } from '#db/queries/corrections.ts';
import type { CorrectionsView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { pageSize, stretch } from './paging.ts';

/** Every correction made, newest first. */
export async function readCorrections(edition: string, number: number): Promise<CorrectionsView | null> {
  'use cache';
  dependsOn(tag.corrections(edition), tag.front(edition));
  const { read } = await store();
  const rows = await correctionsOf(read, edition, stretch(number));
  const total = await countCorrections(read, edition);
  return {
    entries: rows.map(({ id, at, kind, text, headline, articleId, slug, section }) => ({
      id,
      at,
      kind,
      text,
      headline,
      href: hrefOf({ page: 'article', section, id: articleId, slug }, edition),
    })),
    total,
    number,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}

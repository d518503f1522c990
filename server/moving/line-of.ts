import type { MediaRow } from '#db/queries/media.ts';
import type { allPages, allRedirects, allTickerItems } from '#db/queries/moving.ts';
import type { AuthorRow, EditionRow, SectionRow, TopicRow } from '#db/queries/taxonomy.ts';
import type { Article } from '#editorial/article.ts';
import { lineOf } from '#editorial/moving/lines.ts';

type Row<Query extends (...words: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<Query>>[number];

/**
 * What a line says of each thing. Who it belongs to, who found it ready and how often it was changed are of this
 * newsroom's accounts and desk alone, and stay behind.
 */
export const lineFor = {
  edition: (row: EditionRow) => lineOf('edition', row),
  section: (row: SectionRow) => lineOf('section', row),
  topic: (row: TopicRow) => lineOf('topic', row),
  author: ({ userId: _account, ...row }: AuthorRow) => lineOf('author', row),

  /** @param files what lies in the folder of pictures of it, by name */
  media({ uploadedBy: _account, version: _version, deskText: _folded, ...row }: MediaRow, files: string[]) {
    return lineOf('media', { ...row, files });
  },

  article({ version: _version, ownerId: _owner, approvedBy: _approver, corrections, ...row }: Article) {
    const inOrder = corrections.toSorted((a, b) => Number(a.at) - Number(b.at) || (a.id < b.id ? -1 : 1));
    return lineOf('article', { ...row, corrections: inOrder });
  },

  page: ({ version: _version, ...row }: Row<typeof allPages>) => lineOf('page', row),

  redirect: (row: Row<typeof allRedirects>) =>
    lineOf('redirect', { ...row, id: `${row.edition}:${row.path}` }),

  /** @param places as they are shown: null where one is filled by itself */
  front: (edition: string, places: (string | null)[]) => lineOf('front', { id: edition, places }),

  ticker: ({ version: _version, ...row }: Row<typeof allTickerItems>) => lineOf('ticker', row),

  word: (word: string) => lineOf('word', { id: word, word }),
};

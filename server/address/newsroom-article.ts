import { articleOwnership } from '#db/queries/standing.ts';
import { maySee, maySeeDrafts } from '#editorial/permissions.ts';
import { readShared } from '../desk/shared-links.ts';
import type { Person } from '../session/person.ts';
import { store } from '../store.ts';
import { type NewsroomResolution, notThere } from './newsroom-resolution.ts';

/** What follows an article's id in its addresses; `frame` is what its preview shows. */
const pages: ReadonlySet<string> = new Set(['revisions', 'preview', 'frame']);

/**
 * Decides what an address of an article gets; null: what its path says. One that is not there, or not for this person to
 * see, is not found.
 */
export async function resolveArticle(
  edition: string,
  [id, page, ...rest]: string[],
  person: Person,
): Promise<NewsroomResolution | null> {
  const { read } = await store();
  const found = id === undefined ? undefined : await articleOwnership(read, id);
  if (!found || !maySee(person, found.ownerId, found.status)) return notThere(edition);
  if (rest.length > 0 || (page !== undefined && !pages.has(page))) return notThere(edition);
  if (page === 'revisions' && !maySeeDrafts(person, found.ownerId)) return notThere(edition);
  return page === 'frame' ? { route: `/${found.edition}/preview/${id}`, asReaders: 'framed' } : null;
}

/** Decides what a link for someone without an account gets: the article in its own edition, or nothing at all. */
export async function resolveShared(
  edition: string,
  [token = '', ...rest]: string[],
): Promise<NewsroomResolution> {
  const shared = rest.length === 0 ? await readShared(token, new Date()) : null;
  if (!shared) return notThere(edition);
  return { route: `/${shared.article.edition}/shared/${token}`, asReaders: 'alone' };
}

import { isArea, mayEnter } from '#editorial/areas.ts';
import { editionIds, standardEdition } from '#messages/editions.ts';
import { hasTaxonomyPage } from '../desk/pages.ts';
import { readWelcome } from '../people/enter.ts';
import type { Person } from '../session/person.ts';
import { resolveArticle, resolveShared } from './newsroom-article.ts';
import type { NewsroomResolution } from './newsroom-resolution.ts';

/** An address under /admin: the language it is shown in, and what follows. */
export interface NewsroomAddress {
  edition: string;
  parts: string[];
}

/** Reads a path of the newsroom; null: it is not one. */
export function newsroomAddress(path: string): NewsroomAddress | null {
  const parts = path.split('/').filter(Boolean);
  const [, ...others] = editionIds;
  const edition = others.find((one) => one === parts[0]) ?? standardEdition;
  if (edition !== standardEdition) parts.shift();
  return parts.shift() === 'admin' ? { edition, parts } : null;
}

/** Open to who is not signed in: a link that was sent to them leads there. */
const open: ReadonlySet<string> = new Set(['sign-in', 'welcome']);

const framed: ReadonlySet<string> = new Set(['front/preview', 'ticker/preview']);

/**
 * Decides what an address of the newsroom gets. Signed out, everything is 403 with the sign-in form in its place; a part
 * that one may not enter is 403 and one that is not there 404. The page asks again: this only gives it its status.
 */
export async function resolveNewsroom(
  { edition, parts }: NewsroomAddress,
  person: Person | null,
): Promise<NewsroomResolution> {
  const admin = `/${edition}/admin`;
  const [first = 'desk'] = parts;
  const route = [admin, ...parts].join('/');
  if (first === 'welcome') return (await readWelcome(parts[1] ?? '')) ? { route } : { route, status: 410 };
  if (first === 'shared') return resolveShared(edition, parts.slice(1));
  if (open.has(first)) return { route };
  if (!person) return { route: `${admin}/sign-in`, status: 403 };
  if (!isArea(first)) return { route: `${admin}/status/404`, status: 404 };
  if (!mayEnter(person.role, first)) return { route: `${admin}/status/403`, status: 403 };
  if (framed.has(parts.join('/'))) return { route, asReaders: 'framed' };
  if (first === 'media' && parts.length > 1) return { route: `${admin}/status/404`, status: 404 };
  if (!(await hasTaxonomyPage(parts))) return { route: `${admin}/status/404`, status: 404 };
  const article = first === 'articles' ? await resolveArticle(edition, parts.slice(1), person) : null;
  return article ?? { route };
}

import { isArea, mayEnter } from '#editorial/areas.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { isPageAt } from '../desk/pages.ts';
import { isWebhookAt } from '../desk/webhooks.ts';
import { readWelcome } from '../people/enter.ts';
import type { Person } from '../session/person.ts';
import type { NewsroomAddress } from './newsroom-address.ts';
import { resolveArticle, resolveShared } from './newsroom-article.ts';
import { type NewsroomResolution, notThere } from './newsroom-resolution.ts';

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
  if (first === 'sign-in') return { route };
  if (!person) return { route: `${admin}/sign-in`, status: 403 };
  if (!isArea(first)) return notThere(edition);
  if (!mayEnter(person.role, first)) return { route: `${admin}/status/403`, status: 403 };
  if (framed.has(parts.join('/'))) return { route, asReaders: 'framed' };
  const below = parts.slice(1);
  if (first === 'articles' && below.length === 0) return { to: `${editionPrefix(edition)}/admin` };
  if (first === 'articles') return (await resolveArticle(edition, below, person)) ?? { route };
  const isThere =
    below.length === 0 ||
    (first === 'pages' && (await isPageAt(below))) ||
    (first === 'webhooks' && (await isWebhookAt(below)));
  return isThere ? { route } : notThere(edition);
}

import type { AnnouncementType } from './announcement-types.ts';
import type { Facts, NewsroomEvent } from './events.ts';
import type { Actor } from './permissions.ts';

export interface Announcement {
  type: AnnouncementType;
  articleId: string;
  edition: string;
  /** The lists that show the article now or showed it before, in the sense of db/queries/listings.ts. */
  lists: string[];
}

/** Who brings archives in: a hundred thousand old articles are no news to anybody. */
const quiet: ReadonlySet<string> = new Set(['import', 'demonstration']);

export function isQuiet({ id, role }: Actor): boolean {
  return role === 'system' && quiet.has(id);
}

/** What is announced of these events, in their order; of one article a change is not told beside what it belongs to. */
export function announcementsOf(events: readonly NewsroomEvent[]): Announcement[] {
  const found = new Map<string, Announcement>();
  for (const event of events) {
    const type = typeOf(event);
    if (!type) continue;
    const key = `${event.subjectId} ${type}`;
    const lists = [...(found.get(key)?.lists ?? []), ...listsOf(event.before), ...listsOf(event.after)];
    const edition = event.after?.edition ?? event.before?.edition ?? '';
    found.set(key, { type, articleId: event.subjectId, edition, lists: [...new Set(lists)] });
  }
  const all = [...found.values()];
  const isAlone = ({ articleId }: Announcement) =>
    all.filter((one) => one.articleId === articleId).length === 1;
  return all.filter((one) => one.type !== 'changed' || isAlone(one));
}

function typeOf({ type, before, after }: NewsroomEvent): AnnouncementType | null {
  if (!type.startsWith('article.')) return null;
  const [was, is] = [before?.status === 'published', after?.status === 'published'];
  if (!was && !is) return null;
  if (was && !is) return 'withdrawn';
  if (!was) return 'published';
  switch (type) {
    case 'article.corrected':
      return 'corrected';
    case 'article.revised':
    case 'article.released':
    case 'article.paired':
    case 'article.amended':
    case 'article.retracted':
      return 'changed';
    default:
      return null;
  }
}

function listsOf(facts: Facts | null): string[] {
  if (facts?.status !== 'published') return [];
  return [
    `edition:${facts.edition}`,
    ...(facts.sectionPath ?? []).map((id) => `section:${id}`),
    ...(facts.topicIds ?? []).map((id) => `topic:${id}`),
    ...(facts.authorIds ?? []).map((id) => `author:${id}`),
  ];
}

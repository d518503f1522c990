import { ask } from './ask.ts';
import type { Edition } from './editions.ts';
import { addressOfArticle, importItems } from './import.ts';
import { linkedStories } from './linked-stories.ts';

export const kindNames = [
  'front',
  'latest',
  'latest, page 2',
  'section',
  'subsection',
  'article',
  'article with figures',
  'topic',
  'author',
  'archive',
  'corrections',
  'standing page',
  'search',
  'search, found',
  'search, not found',
  'not found',
  'gone',
] as const;

export type KindName = (typeof kindNames)[number];

export interface PageKind {
  name: KindName;
  path: string;
  status: 200 | 404 | 410;
}

const found = new Map<string, Promise<PageKind[]>>();

/** One page of every kind that an edition of the demonstration newsroom has. */
export function pageKinds(edition: Edition): Promise<PageKind[]> {
  const kinds = found.get(edition.id) ?? find(edition);
  found.set(edition.id, kinds);
  return kinds;
}

export async function pageOf(edition: Edition, name: KindName): Promise<string> {
  const kind = (await pageKinds(edition)).find((one) => one.name === name);
  if (!kind) throw new Error(`The ${edition.id} edition has no page of the kind ${name}.`);
  return kind.path;
}

async function find(edition: Edition): Promise<PageKind[]> {
  const { prefix, id } = edition;
  const treaty = await storyIn(`${prefix}/topics/water`, `${prefix}/world/`);
  const own = await dated(edition);
  const asked = (words: string) => `${prefix}/search?q=${encodeURIComponent(words)}`;
  const paths: Partial<Record<KindName, string>> = {
    front: prefix || '/',
    latest: `${prefix}/latest`,
    ...(id === 'ar' && { 'latest, page 2': '/latest/2' }),
    section: `${prefix}/world`,
    subsection: `${prefix}/energy`,
    article: treaty,
    'article with figures': own.figured,
    topic: `${prefix}/topics/water`,
    author: `${prefix}/authors/amina-idrissi`,
    archive: `${prefix}/archive/2019/03/07`,
    corrections: `${prefix}/corrections`,
    'standing page': `${prefix}/pages/about`,
    search: `${prefix}/search`,
    'search, found': asked(id === 'ar' ? 'المدينة' : 'water'),
    'search, not found': asked('qqzzxxqq'),
    'not found': `${prefix}/nothing-is-here`,
    gone: `/a/${own.goneId}`,
  };
  return kindNames.flatMap((name) => {
    const path = paths[name];
    const status = name === 'not found' ? 404 : name === 'gone' ? 410 : 200;
    return path === undefined ? [] : [{ name, path, status }];
  });
}

/** The newest story that a list of the demonstration links to, under a path. */
async function storyIn(list: string, under: string): Promise<string> {
  const { text } = await ask(list);
  const href = linkedStories(text).find((one) => one.startsWith(under));
  if (!href) throw new Error(`${list} links to no story under ${under}.`);
  return href;
}

/** Stories of our own, long ago, so that no list of the demonstration begins with them: one day, and one that is gone. */
async function dated({ id }: Edition): Promise<{ figured: string; goneId: string }> {
  const own = { locale: id, section: 'opinion', publishedAt: '2019-03-07T12:00:00+03:00' };
  const title = id === 'ar' ? 'خبر قديم' : 'An old story';
  const text = id === 'ar' ? 'نص الخبر القديم.' : 'The text of the old story.';
  const body = `${text}\n\n![${title}](river-delta)\n\n${text}`;
  const [figured, gone] = await importItems([
    { ...own, externalId: `e2e-figured-${id}`, title, body, image: 'night-train', imageAlt: title },
    { ...own, externalId: `e2e-gone-${id}`, title, body: text, status: 'withdrawn', withdrawnReason: title },
  ]);
  return { figured: await addressOfArticle(figured?.id ?? ''), goneId: gone?.id ?? '' };
}

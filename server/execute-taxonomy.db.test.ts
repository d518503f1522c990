import { describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { eventsOf, pageById } from '#db/queries/record.ts';
import { redirectsOf } from '#db/queries/redirects.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { bodyOf } from '#editorial/testing.ts';
import { resolve } from './address/resolve.ts';
import { executeOne } from './execute.ts';
import { find } from './search/find.ts';
import { carriedOut, chief, testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();

const publish = { type: 'article.publish' as const };
const on = (subjectId: string, command: CommandInput) => carriedOut({ subjectId, commands: [command] });
const refusalOf = async (subjectId: string, command: CommandInput, expectedVersion?: number) => {
  const result = await executeOne(chief, { subjectId, commands: [command], expectedVersion });
  return result.ok ? 'carried out' : `${result.refusal.code} ${result.refusal.field ?? ''}`.trim();
};
const topic = (slug: string) => on(slug, { type: 'topic.make', edition: 'ar', slug, name: slug });
const author = (slug: string) => on(slug, { type: 'author.make', edition: 'ar', slug, name: slug });
const listed = async (list: string) => (await newestOf(newsroom.read, [{ list, limit: 50 }])).get(list);
const contentOf = async (id: string) => (await loadArticles(newsroom.read, [id])).get(id);
const ledFrom = async (path: string) => {
  const told = await resolve(encodeURI(path));
  return told.kind === 'redirect' ? decodeURI(told.to) : told.kind;
};
const redirects = async () =>
  Object.fromEntries((await redirectsOf(newsroom.read, 'ar')).map(({ path, target }) => [path, target]));

describe('topics that are merged', () => {
  test('give their articles, lists and addresses to the one that stays', async () => {
    for (const slug of ['rail', 'trains', 'train']) await topic(slug);
    const [one = '', both = '', draft = ''] = await carriedOut(
      { commands: [writing({ topicIds: ['rail'] }), publish] },
      { commands: [writing({ topicIds: ['rail', 'trains'] }), publish] },
      { commands: [writing({ topicIds: ['train'] })] },
    );
    await on('train', { type: 'topic.change', slug: 'قطار' });
    await on('trains', { type: 'topic.merge', fromIds: ['rail', 'train', 'trains'] });
    for (const id of [one, both, draft]) expect((await contentOf(id))?.content.topicIds).toEqual(['trains']);
    expect(new Set(await listed(listOf.topic('trains')))).toEqual(new Set([one, both]));
    expect(await listed(listOf.topic('rail'))).toEqual([]);
    for (const old of ['rail', 'train', 'قطار'])
      expect(await ledFrom(`/topics/${old}`)).toBe('/topics/trains');
    const [merged] = (await eventsOf(newsroom.read, 'rail')).slice(-1);
    expect(merged).toMatchObject({ type: 'topic.merged', after: { intoId: 'trains', articles: 2 } });
  });

  test('are followed by what waits for its release, and disturb nobody who writes', async () => {
    for (const slug of ['rail', 'trains']) await topic(slug);
    const [id = ''] = await carriedOut({ commands: [writing({ topicIds: ['rail'] }), publish] });
    await on(id, { type: 'article.keep', content: { headline: 'عنوان آخر' } });
    const before = await contentOf(id);
    await on('trains', { type: 'topic.merge', fromIds: ['rail'] });
    expect((await contentOf(id))?.pending?.topicIds).toEqual(['trains']);
    expect(await refusalOf(id, { type: 'article.release' }, before?.version)).toBe('carried out');
    expect((await contentOf(id))?.content).toMatchObject({ headline: 'عنوان آخر', topicIds: ['trains'] });
  });

  test('are of one edition, and known', async () => {
    await topic('rail');
    await on('abroad', { type: 'topic.make', edition: 'en', slug: 'rail', name: 'Rail' });
    for (const from of ['abroad', 'nothing', 'rail'])
      expect(await refusalOf('rail', { type: 'topic.merge', fromIds: [from] })).toBe('topic-unknown fromIds');
  });
});

test('a topic is removed when no article bears it, and comes back as it was', async () => {
  for (const slug of ['rail', 'idle']) await topic(slug);
  await carriedOut({ commands: [writing({ topicIds: ['rail'] })] });
  expect(await refusalOf('rail', { type: 'topic.remove' })).toBe('topic-in-use');
  await on('idle', { type: 'topic.change', slug: 'idler' });
  await on('idle', { type: 'topic.remove' });
  expect([await ledFrom('/topics/idler'), await ledFrom('/topics/idle')]).toEqual(['absent', 'absent']);
  await on('idle', { type: 'topic.make', edition: 'ar', slug: 'idler', name: 'idle' });
  expect([await ledFrom('/topics/idler'), await ledFrom('/topics/idle')]).toEqual(['show', '/topics/idler']);
});

test('what waits for its release keeps its topic, its author and its section from being removed', async () => {
  await topic('rail');
  await author('salma');
  const [id = ''] = await carriedOut({ commands: [writing(), publish] });
  const content = { topicIds: ['rail'], authorIds: ['salma'], sectionId: 'sport' };
  await on(id, { type: 'article.keep', content });
  expect(await refusalOf('rail', { type: 'topic.remove' })).toBe('topic-in-use');
  expect(await refusalOf('salma', { type: 'author.remove' })).toBe('author-in-use');
  expect(await refusalOf('sport', { type: 'section.remove' })).toBe('section-in-use intoId');
  expect(await refusalOf(id, { type: 'article.release' })).toBe('carried out');
  expect((await contentOf(id))?.content).toMatchObject(content);
});

test('a name that changes and changes back is alive at its first address', async () => {
  await topic('rail');
  for (const slug of ['train', 'metro', 'rail']) await on('rail', { type: 'topic.change', slug });
  expect(await ledFrom('/topics/rail')).toBe('show');
  expect(await redirects()).toEqual({ '/topics/train': '/topics/rail', '/topics/metro': '/topics/rail' });
  expect(await refusalOf('rail', { type: 'topic.change', slug: '' })).toBe('invalid-input slug');
});

test('authors that are merged give their articles, also in search', async () => {
  for (const slug of ['salma', 's-omari']) await author(slug);
  const [one = '', both = ''] = await carriedOut(
    { commands: [writing({ authorIds: ['s-omari'], headline: 'قطار' }), publish] },
    { commands: [writing({ authorIds: ['s-omari', 'salma'], headline: 'قطار آخر' }), publish] },
  );
  await on('salma', { type: 'author.merge', fromIds: ['s-omari'] });
  for (const id of [one, both]) expect((await contentOf(id))?.content.authorIds).toEqual(['salma']);
  expect(new Set(await listed(listOf.author('salma')))).toEqual(new Set([one, both]));
  const asked = { edition: 'ar', query: 'قطار', authorId: 'salma', sort: 'newest' as const };
  const { hits } = await find({ ...asked, limit: 10, offset: 0 }, new Date());
  expect(hits.map(({ articleId }) => articleId).sort()).toEqual([one, both].sort());
  expect(await ledFrom('/authors/s-omari')).toBe('/authors/salma');
});

test('an author is the account of somebody who is there', async () => {
  await author('salma');
  expect(await refusalOf('salma', { type: 'author.change', userId: 'nobody' })).toBe('person-unknown userId');
  expect(await refusalOf('salma', { type: 'author.remove' })).toBe('carried out');
});

describe('a section that is removed', () => {
  test('is empty, or says who takes over what is in it', async () => {
    await carriedOut({ commands: [writing({ sectionId: 'asia' })] });
    expect(await refusalOf('asia', { type: 'section.remove' })).toBe('section-in-use intoId');
    expect(await refusalOf('asia', { type: 'section.remove', intoId: 'yemen' })).toBe(
      'section-circle intoId',
    );
    expect(await refusalOf('asia', { type: 'section.remove', intoId: 'mars' })).toBe(
      'section-unknown intoId',
    );
    expect(await refusalOf('sport', { type: 'section.remove' })).toBe('carried out');
  });

  test('gives articles, sub-sections, lists, search and addresses to the other', async () => {
    const [own = '', below = ''] = await carriedOut(
      { commands: [writing({ sectionId: 'asia', headline: 'قطار' }), publish] },
      { commands: [writing({ sectionId: 'yemen' }), publish] },
    );
    await on('asia', { type: 'section.remove', intoId: 'sport' });
    expect((await allSections(newsroom.read)).find(({ id }) => id === 'yemen')?.parentId).toBe('sport');
    expect((await contentOf(own))?.content.sectionId).toBe('sport');
    const desk = await newsroom.read.query.deskEntries.findMany();
    expect(desk.find(({ articleId }) => articleId === own)?.sectionId).toBe('sport');
    expect(new Set(await listed(listOf.section('sport')))).toEqual(new Set([own, below]));
    expect([await listed(listOf.section('asia')), await listed(listOf.section('world'))]).toEqual([[], []]);
    expect(await ledFrom('/asia')).toBe('/sport');
    expect(await ledFrom(`/asia/${own}/x`)).toBe(`/sport/${own}/قطار`);
  });
});

describe('a section that is put in its place', () => {
  const order = async () =>
    (await allSections(newsroom.read))
      .filter(({ edition, parentId }) => edition === 'ar' && parentId === null)
      .map(({ id }) => id);

  test('stands in front of the one that was named, or at the end', async () => {
    await on('sport', { type: 'section.order', parentId: null, beforeId: 'world' });
    expect(await order()).toEqual(['sport', 'world']);
    await on('asia', { type: 'section.order', parentId: null, beforeId: 'world' });
    expect(await order()).toEqual(['sport', 'asia', 'world']);
    await on('sport', { type: 'section.order', parentId: null, beforeId: null });
    expect(await order()).toEqual(['asia', 'world', 'sport']);
  });

  test('takes its articles along under another section', async () => {
    const [id = ''] = await carriedOut({ commands: [writing(), publish] });
    await on('asia', { type: 'section.order', parentId: 'sport', beforeId: null });
    expect([await listed(listOf.section('sport')), await listed(listOf.section('world'))]).toEqual([
      [id],
      [],
    ]);
  });

  test('is never under itself, nor in front of what is not there', async () => {
    const place = (parentId: string | null, beforeId: string | null) =>
      refusalOf('world', { type: 'section.order', parentId, beforeId });
    expect(await place('yemen', null)).toBe('section-circle parentId');
    expect(await place(null, 'yemen')).toBe('section-unknown beforeId');
    expect(await place('mars', null)).toBe('section-unknown parentId');
  });
});

describe('a page', () => {
  const make = {
    type: 'page.make' as const,
    edition: 'ar',
    slug: 'about',
    title: 'من نحن',
    body: bodyOf('نص'),
  };

  test('is changed by one person at a time, and its old address leads on', async () => {
    await on('about', make);
    expect(await refusalOf('other', make)).toBe('slug-taken slug');
    expect(await refusalOf('about', { type: 'page.change', title: 'عنّا', slug: 'us' }, 1)).toBe(
      'carried out',
    );
    expect(await refusalOf('about', { type: 'page.change', title: 'أنا' }, 1)).toBe('stale-version');
    expect(await pageById(newsroom.read, 'about')).toMatchObject({ title: 'عنّا', slug: 'us', version: 2 });
    expect(await ledFrom('/pages/about')).toBe('/pages/us');
    expect(await refusalOf('about', { type: 'page.remove' }, 1)).toBe('stale-version');
    expect(await refusalOf('about', { type: 'page.remove' }, 2)).toBe('carried out');
  });

  test('stands in the order that was given', async () => {
    for (const slug of ['a', 'b', 'c']) await on(slug, { ...make, slug });
    await on('ar', { type: 'page.order', ids: ['c', 'a', 'b'] });
    const positions = ['a', 'b', 'c'].map((id) => pageById(newsroom.read, id));
    expect((await Promise.all(positions)).map((page) => page?.position)).toEqual([1, 2, 0]);
    expect(await refusalOf('ar', { type: 'page.order', ids: ['c', 'a'] })).toBe('not-found ids');
  });
});

describe('an old address that is added by hand', () => {
  const add = (path: string, target: string) => refusalOf('r', { type: 'redirect.add', path, target });

  test('leads in one step to where the page is now, also later', async () => {
    await topic('rail');
    expect(await add('/old/news.php', '/topics/rail')).toBe('carried out');
    expect(await ledFrom('/old/news.php')).toBe('/topics/rail');
    await on('rail', { type: 'topic.change', slug: 'trains' });
    expect(await ledFrom('/old/news.php')).toBe('/topics/trains');
    expect(await add('/older', '/topics/rail')).toBe('carried out');
    expect(await ledFrom('/older')).toBe('/topics/trains');
    await on('r', { type: 'redirect.remove', path: '/older' });
    expect(await ledFrom('/older')).toBe('absent');
  });

  test('finds an article wherever it moves', async () => {
    const [id = ''] = await carriedOut({ commands: [writing({ headline: 'قطار' }), publish] });
    expect(await add('/2019/05/story', `/yemen/${id}/قطار`)).toBe('carried out');
    await on('yemen', { type: 'section.change', slug: 'اليمن' });
    expect(await ledFrom('/2019/05/story')).toBe(`/اليمن/${id}/قطار`);
  });

  test('is on this site, not alive, and leads to what readers see', async () => {
    const [draft = ''] = await carriedOut({ commands: [writing()] });
    expect(await add('//evil.example', '/world')).toBe('path-unfit path');
    expect(await add('/admin/x', '/world')).toBe('path-unfit path');
    expect(await add('/x', 'https://evil.example')).toBe('path-unfit target');
    expect(await add('/x', '/\\evil.example')).toBe('path-unfit target');
    expect(await add('/asia', '/world')).toBe('path-alive path');
    expect(await add('/ar/asia/2', '/world')).toBe('path-alive path');
    expect(await add(`/yemen/${draft}`, '/world')).toBe('path-alive path');
    expect(await add('/x', '/nowhere')).toBe('target-absent target');
    expect(await add('/x', `/a/${draft}`)).toBe('target-absent target');
    expect(await add('/en/x', '/world')).toBe('target-elsewhere target');
    expect(await redirects()).toEqual({});
  });
});

test('a list keeps its page where its address changed', async () => {
  await topic('rail');
  await carriedOut(
    ...Array.from({ length: 21 }, () => ({ commands: [writing({ topicIds: ['rail'] }), publish] })),
  );
  await on('rail', { type: 'topic.change', slug: 'trains' });
  expect(await ledFrom('/topics/rail/2')).toBe('/topics/trains/2');
  expect(await ledFrom('/topics/rail/9')).toBe('/topics/trains');
});

import { expect, test } from 'vitest';
import { countArticles } from '#db/queries/articles.ts';
import { pagesOf } from '#db/queries/record.ts';
import { countRedirects } from '#db/queries/redirects.ts';
import { allSections, allTopics, authorsOf } from '#db/queries/taxonomy.ts';
import { articles, articleTopics } from '#db/schema/all.ts';
import { bodyOf } from '#editorial/testing.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { resolve } from '../address/resolve.ts';
import { executeOne } from '../execute.ts';
import { chief, system, testNewsroom } from '../testing.ts';
import { category, categoryOf, fileWith, itemsIn, meta, post, wordpressFile } from './archives/testing.ts';
import { imported, line, told } from './testing.ts';

const newsroom = testNewsroom();

const page = (name: string, content = 'عن الصحيفة.', id = '20') =>
  post({
    title: 'من نحن',
    link: `https://old.example/${name}/`,
    'content:encoded': content,
    'wp:post_id': id,
    'wp:post_type': 'page',
    'wp:post_name': name,
  });

async function pages(): Promise<string[][]> {
  return (await pagesOf(newsroom.read, 'ar')).map(({ slug, title }) => [slug, title]);
}

function withLocale(text: string): string {
  return JSON.stringify({ ...JSON.parse(text), locale: 'fr' });
}

async function broughtIn(...elements: string[]) {
  return imported(await itemsIn(fileWith(wordpressFile(...elements))));
}

test('categories become a tree of sections, and posts stand in them', async () => {
  const outcomes = await broughtIn(
    category(1, 'culture', 'ثقافة'),
    category(2, 'books', 'كتب', 'culture'),
    post({}, categoryOf('books', 'كتب')),
  );
  expect(told(outcomes)).toEqual(['made', 'made', 'made']);
  const sections = await allSections(newsroom.read);
  const culture = sections.find(({ slug }) => slug === 'culture');
  expect(sections.find(({ slug }) => slug === 'books')).toMatchObject({ name: 'كتب', parentId: culture?.id });
});

test('two sections of one name below others are two, each with its own articles and old address', async () => {
  await broughtIn(
    category(1, 'sport', 'رياضة'),
    category(2, 'politics', 'سياسة'),
    category(3, 'local', 'محلي', 'sport'),
    category(4, 'local-politics', 'محلي', 'politics'),
    post({}, categoryOf('local-politics', 'محلي')),
  );
  const sections = await allSections(newsroom.read);
  const parents = new Map(sections.map(({ id, slug }) => [id, slug]));
  const local = sections.filter(({ name }) => name === 'محلي');
  expect(local.map(({ slug, parentId }) => [slug, parents.get(parentId ?? '')]).sort()).toEqual([
    ['local', 'sport'],
    ['local-politics', 'politics'],
  ]);
  expect(await resolve('/category/politics/local-politics')).toEqual({
    kind: 'redirect',
    to: '/local-politics',
  });
  const [article] = await newsroom.read.select({ sectionId: articles.sectionId }).from(articles);
  expect(parents.get(article?.sectionId ?? '')).toBe('local-politics');
});

test('tags whose names share an address are two topics', async () => {
  const tag = (slug: string, name: string) =>
    `<wp:tag><wp:tag_slug>${slug}</wp:tag_slug><wp:tag_name><![CDATA[${name}]]></wp:tag_name></wp:tag>`;
  await broughtIn(tag('c', 'C'), tag('c-2', 'C++'), post({}, categoryOf('c-2', 'C++', 'post_tag')));
  const topics = await allTopics(newsroom.read);
  expect(topics.map(({ slug, name }) => [slug, name]).sort()).toEqual([
    ['c', 'C'],
    ['c-2', 'C++'],
  ]);
  expect(await resolve('/tag/c-2')).toEqual({ kind: 'redirect', to: '/topics/c-2' });
  const [named] = await newsroom.read.select().from(articleTopics);
  expect(topics.find(({ id }) => id === named?.topicId)?.name).toBe('C++');
});

test('every old address leads to the article in one step', async () => {
  const outcomes = await broughtIn(category(1, 'books', 'كتب'), post({}, categoryOf('books', 'كتب')));
  const made = outcomes.at(-1);
  const id = made?.result === 'made' ? (made.id ?? '') : '';
  const to = hrefOf({ page: 'article', section: 'books', id, slug: 'khabar' }, 'ar');
  for (const path of ['/2020/05/01/khabar', '/2020/05/01/khabar/', '/?p=7'])
    expect(await resolve(path)).toEqual({ kind: 'redirect', to });
  expect(await resolve('/category/books')).toEqual({ kind: 'redirect', to: '/books' });
});

test('an old address never takes the place of what is alive, nor leads to what readers may not see', async () => {
  await broughtIn(
    post({ link: 'https://old.example/sport/' }),
    post({ 'wp:post_id': '8', link: 'https://old.example/draft/', 'wp:status': 'draft' }),
  );
  expect((await resolve('/sport')).kind).toBe('show');
  expect((await resolve('/draft')).kind).toBe('absent');
});

test('imported again, nothing is made or changed', async () => {
  const elements = [category(1, 'books', 'كتب'), post({}, categoryOf('books', 'كتب')), page('about')];
  await broughtIn(...elements);
  const before = await countRedirects(newsroom.read, 'ar');
  expect(told(await broughtIn(...elements))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect([await countArticles(newsroom.read), await countRedirects(newsroom.read, 'ar')]).toEqual([
    1,
    before,
  ]);
});

test('an import that was broken off goes on as if it had not been', async () => {
  const file = fileWith(
    wordpressFile(
      category(1, 'books', 'كتب'),
      ...['1', '2', '3', '4'].map((id) =>
        post({ 'wp:post_id': id, link: `https://old.example/n/${id}/` }, categoryOf('books', 'كتب')),
      ),
    ),
  );
  const items = await itemsIn(file);
  await imported(items.slice(0, 3));
  expect(told(await imported(items))).toEqual(['unchanged', 'unchanged', 'unchanged', 'made', 'made']);
  for (const id of ['1', '2', '3', '4']) expect((await resolve(`/n/${id}`)).kind).toBe('redirect');
  expect(await countArticles(newsroom.read)).toBe(4);
});

test('a file that was cut brings what is new and changes nothing that is there', async () => {
  const picture = post({
    title: 'جسر',
    'wp:post_id': '90',
    'wp:post_type': 'attachment',
    'wp:attachment_url': 'https://old.example/bridge.jpg',
  });
  const hero = meta('_thumbnail_id', '90');
  const second = post({ 'wp:post_id': '8', title: 'خبر ثان', link: 'https://old.example/8/' }, hero);
  const whole = wordpressFile(page('about'), post({}, hero), second, picture);
  await broughtIn(page('about', 'نص أقدم.'), post({}, hero), picture);
  const cut = whole.slice(0, whole.indexOf('جسر'));
  const outcomes = await imported(await itemsIn(fileWith(cut)));
  expect(told(outcomes)).toEqual(['left', 'left', 'made', expect.stringMatching(/cut/)]);
  expect(outcomes[0]).toMatchObject({ reason: 'fileCut' });
  expect(told(await imported(await itemsIn(fileWith(whole)))).slice(0, 3)).toEqual([
    'changed',
    'unchanged',
    'changed',
  ]);
});

test('a page is brought in with its old address, and changed when its file has changed', async () => {
  await broughtIn(page('about'));
  expect(await pages()).toEqual([['about', 'من نحن']]);
  expect(await resolve('/about')).toEqual({ kind: 'redirect', to: '/pages/about' });
  expect(told(await broughtIn(page('about', 'نص جديد.')))).toEqual(['changed']);
});

test('an edition that is not there is told of everything that names it', async () => {
  const items = await itemsIn(
    fileWith(wordpressFile(category(1, 'books', 'كتب'), page('about'), post())),
    'fr',
  );
  const outcomes = await imported(items.map((item) => ({ ...item, text: withLocale(item.text) })));
  expect(told(outcomes)).toEqual(
    Array(3).fill('invalid-input locale: names no edition: fr; there are ar, en'),
  );
});

test('a page takes a second address where people have one of their own, and keeps it', async () => {
  const own = { type: 'page.make' as const, edition: 'ar', slug: 'about', title: 'عنّا', body: bodyOf('نص') };
  await executeOne(chief, { commands: [own] });
  await broughtIn(page('about'));
  expect(told(await broughtIn(page('about', 'نص جديد.')))).toEqual(['changed']);
  expect(await pages()).toEqual([
    ['about', 'عنّا'],
    ['about-2', 'من نحن'],
  ]);
  expect(await resolve('/about')).toEqual({ kind: 'redirect', to: '/pages/about-2' });
});

test('no page takes the place of another, however the addresses meet', async () => {
  const own = { type: 'page.make' as const, edition: 'ar', slug: 'about', title: 'عنّا', body: bodyOf('نص') };
  await executeOne(chief, { commands: [own] });
  const both = [page('about', 'الأولى.', '20'), page('about-2', 'الثانية.', '21')];
  expect(told(await broughtIn(...both))).toEqual(['made', 'made']);
  expect((await pages()).map(([slug]) => slug)).toEqual(['about', 'about-2', 'about-2-2']);
  expect(told(await broughtIn(...both))).toEqual(['unchanged', 'unchanged']);
  // One at a time, and the other way about.
  expect(told(await broughtIn(page('about-2', 'الثانية، جديدة.', '21')))).toEqual(['changed']);
  expect(told(await broughtIn(page('about', 'الأولى.', '20')))).toEqual(['unchanged']);
  expect(await resolve('/about')).toEqual({ kind: 'redirect', to: '/pages/about-2' });
  expect(await resolve('/about-2')).toEqual({ kind: 'redirect', to: '/pages/about-2-2' });
});

test('of two pages of one address in a file the second is refused, and one in each edition is not', async () => {
  const lines = [
    line(1, { kind: 'page', title: 'من نحن', slug: 'about' }),
    line(2, { kind: 'page', title: 'عنّا', slug: 'about' }),
    line(3, { kind: 'page', title: 'About', slug: 'about' }),
  ];
  const taken = new Map<string, string>();
  const outcomes = await imported(lines, { taken });
  expect(told(outcomes).map((one) => one.split(' ')[0])).toEqual(['made', 'invalid-input', 'made']);
  expect(await pages()).toEqual([['about', 'من نحن']]);
});

test('a page that an import brought when pages had no names is known by its address', async () => {
  const { type, ...own } = { type: 'page.write' as const, edition: 'ar', slug: 'about', title: 'من نحن' };
  await executeOne(system, { commands: [{ type, ...own, body: bodyOf('نص') }] });
  expect(told(await broughtIn(page('about')))).toEqual(['changed']);
  expect(await pages()).toEqual([['about', 'من نحن']]);
});

test('a page that people have changed is theirs', async () => {
  await broughtIn(page('about'));
  const [known] = await pagesOf(newsroom.read, 'ar');
  await executeOne(chief, { subjectId: known?.id ?? '', commands: [{ type: 'page.change', title: 'عنّا' }] });
  expect(told(await broughtIn(page('about', 'نص جديد.')))).toEqual(['left']);
  expect(await pages()).toEqual([['about', 'عنّا']]);
});

test('a post without words is kept as a draft, one without a title is called by its first words', async () => {
  const outcomes = await broughtIn(
    post({ 'content:encoded': '' }),
    post({ 'wp:post_id': '8', title: '', 'content:encoded': 'أول كلام النص. وبعده غيره.' }),
  );
  expect(outcomes.map(({ result, title }) => [result, title])).toEqual([
    ['made', 'خبر'],
    ['made', 'أول كلام النص. وبعده غيره.'],
  ]);
});

test('an author is a name and not an address', async () => {
  await broughtIn(
    '<wp:author><wp:author_login>salma</wp:author_login><wp:author_email>s@x.example</wp:author_email><wp:author_display_name>سلمى</wp:author_display_name></wp:author>',
    post(),
  );
  expect((await authorsOf(newsroom.read, 'ar')).map(({ slug, name }) => [slug, name])).toEqual([
    ['سلمى', 'سلمى'],
  ]);
});

import { expect, test } from 'vitest';
import { fieldsOf, fileWith, itemsIn } from './testing.ts';

const lexical = JSON.stringify({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: 'نص', format: 0 }] }],
  },
});

const data = (posts: object[]) => ({
  posts,
  users: [{ id: 'u1', name: 'سلمى', slug: 'salma', email: 's@x.example', bio: 'صحافية' }],
  tags: [
    { id: 't1', name: '#خاص', slug: 'hash-x', visibility: 'internal' },
    { id: 't2', name: 'موانئ', slug: 'ports', visibility: 'public' },
    { id: 't3', name: 'بحر', slug: 'sea', visibility: 'public' },
  ],
  posts_tags: [
    { post_id: 'p1', tag_id: 't3', sort_order: 2 },
    { post_id: 'p1', tag_id: 't1', sort_order: 0 },
    { post_id: 'p1', tag_id: 't2', sort_order: 1 },
  ],
  posts_authors: [{ post_id: 'p1', author_id: 'u1', sort_order: 0 }],
  posts_meta: [{ post_id: 'p1', feature_image_alt: 'بديل', feature_image_caption: 'شرح' }],
});

const whole = {
  id: 'p1',
  uuid: 'uuid-1',
  title: 'خبر',
  slug: 'khabar',
  status: 'published',
  visibility: 'public',
  type: 'post',
  lexical,
  custom_excerpt: 'مقدمة',
  feature_image: '__GHOST_URL__/content/images/p.jpg',
  published_at: '2023-12-26T15:30:00.000Z',
};

async function entriesOf(...posts: object[]) {
  const items = await itemsIn(
    fileWith(JSON.stringify({ db: [{ meta: {}, data: data(posts) }] }), 'ghost.json'),
  );
  return items.filter(({ archived }) => archived?.kind === 'article' || archived?.kind === 'page');
}

test('a post brings what stands behind it in other tables', async () => {
  const [item] = await entriesOf(whole);
  expect(fieldsOf(item as never)).toMatchObject({
    title: 'خبر',
    slug: 'khabar',
    section: 'ports',
    sectionName: 'موانئ',
    topics: ['بحر'],
    authors: ['سلمى'],
    standfirst: 'مقدمة',
    image: '/content/images/p.jpg',
    imageAlt: 'بديل',
    imageCaption: 'شرح',
    publishedAt: '2023-12-26T15:30:00.000Z',
    externalId: 'ghost:uuid-1',
    formerPaths: ['/khabar'],
  });
  expect(item?.archived?.lost).toEqual(['internal tag']);
});

test('an export without db is one, too, and its tags and authors are declared in front', async () => {
  const items = await itemsIn(fileWith(JSON.stringify({ data: data([whole]) }), 'ghost.json'));
  expect(items.map((item) => [item.archived?.kind, fieldsOf(item).title])).toEqual([
    ['author', 'سلمى'],
    ['section', 'موانئ'],
    ['topic', 'بحر'],
    ['article', 'خبر'],
  ]);
  expect(JSON.stringify(items)).not.toContain('s@x.example');
});

test.each([
  [{ visibility: 'members' }, 'draft', 'for members alone: kept as a draft'],
  [{ status: 'sent' }, 'draft', 'sent by mail alone: kept as a draft'],
  [{ featured: 1 }, 'published', 'featured: not pinned'],
  [{ status: 'scheduled', published_at: null }, 'draft', 'scheduled without a date: kept as a draft'],
  [{ canonical_url: 'https://x.example' }, 'published', 'canonical address elsewhere'],
])('%j is %s', async (fields, status, told) => {
  const [item] = await entriesOf({ ...whole, ...fields });
  expect(fieldsOf(item as never).status).toBe(status);
  expect(item?.archived?.lost).toContain(told);
});

test('posts of a file that was cut say so: their tags and authors stood behind', async () => {
  const { posts, ...behind } = data([whole, { ...whole, id: 'p2' }]);
  const text = JSON.stringify({ data: { posts, ...behind } });
  const items = await itemsIn(fileWith(text.slice(0, text.indexOf('posts_tags')), 'ghost.json'));
  const posted = items.filter(({ archived }) => archived?.kind === 'article');
  expect(posted.map(({ archived }) => archived?.isFromCutFile)).toEqual([true, true]);
});

test('a page of readers is one, and a draft of a page is left out', async () => {
  const items = await entriesOf({ ...whole, type: 'page' }, { ...whole, type: 'page', status: 'draft' });
  expect(items.map(({ archived }) => archived?.leftOut ?? archived?.kind)).toEqual(['page', 'draft page']);
});

import { expect, test } from 'vitest';
import { category, categoryOf, fieldsOf, fileWith, itemsIn, meta, post, wordpressFile } from './testing.ts';

/** The fields of the only post in a file of these elements, and what is told of it. */
async function entryOf(...elements: string[]) {
  const items = await itemsIn(fileWith(wordpressFile(...elements)));
  const one = items.find(({ archived }) => archived?.kind === 'article');
  if (!one) throw new Error('There is no post.');
  return { ...one.archived, fields: one.text ? fieldsOf(one) : {} };
}

test('a post brings its fields, its name in its old system, and its old addresses', async () => {
  const author = `<wp:author><wp:author_login>salma</wp:author_login><wp:author_email>s@x.example</wp:author_email><wp:author_display_name><![CDATA[سلمى حداد]]></wp:author_display_name></wp:author>`;
  const { fields } = await entryOf(
    author,
    post({
      title: 'خبر &amp; خبر',
      'excerpt:encoded': '<p>مقدمة</p>',
      'wp:post_modified_gmt': '2020-05-02 09:00:00',
      'wp:post_name': '%d8%ae%d8%a8%d8%b1',
    }),
  );
  expect(fields).toMatchObject({
    title: 'خبر & خبر',
    standfirst: 'مقدمة',
    slug: 'خبر',
    authors: ['سلمى حداد'],
    publishedAt: '2020-05-01T09:00:00.000Z',
    updatedAt: '2020-05-02T09:00:00.000Z',
    status: 'published',
    externalId: 'wordpress:old.example:7',
    formerPaths: ['/2020/05/01/khabar', '/?p=7'],
  });
  expect(JSON.stringify(fields)).not.toContain('s@x.example');
});

test('what was to come at a time that cannot be read waits as a draft', async () => {
  const never = '0000-00-00 00:00:00';
  const { fields, lost } = await entryOf(
    post({ 'wp:status': 'future', 'wp:post_date': never, 'wp:post_date_gmt': never }),
  );
  expect([fields.status, lost]).toEqual(['draft', ['scheduled without a date: kept as a draft']]);
});

test('an old address that is too long is told, and the others lead on', async () => {
  const items = await itemsIn(fileWith(wordpressFile(category(1, 'x'.repeat(1200), 'ثقافة'), post())));
  const section = items.find(({ archived }) => archived?.kind === 'section');
  expect(section && fieldsOf(section).formerPaths).toEqual([]);
  expect(section?.archived?.lost).toEqual(['long old address']);
});

test('its section is the deepest of its first category, its other categories are topics', async () => {
  const { fields } = await entryOf(
    category(1, 'world', 'العالم'),
    category(2, 'asia', 'آسيا', 'world'),
    category(3, 'sport', 'رياضة'),
    post(
      {},
      categoryOf('world', 'العالم'),
      categoryOf('sport', 'رياضة'),
      categoryOf('asia', 'آسيا'),
      categoryOf('t', 'وسم', 'post_tag'),
    ),
  );
  expect(fields).toMatchObject({
    section: 'asia',
    sectionName: 'آسيا',
    above: [{ slug: 'world', name: 'العالم' }],
    topics: ['رياضة', 'وسم'],
  });
});

test('the category that its editors marked as the first comes before', async () => {
  const { fields } = await entryOf(
    category(1, 'world', 'العالم'),
    category(3, 'sport', 'رياضة'),
    post(
      {},
      categoryOf('world', 'العالم'),
      categoryOf('sport', 'رياضة'),
      meta('_yoast_wpseo_primary_category', '3'),
    ),
  );
  expect(fields).toMatchObject({ section: 'sport', topics: ['العالم'] });
});

test('a section that would be called like a page of ours gets another slug, and a circle of categories ends', async () => {
  const { fields } = await entryOf(
    category(1, 'search', 'بحث', 'loop'),
    category(2, 'loop', 'دائرة', 'search'),
    post({}, categoryOf('search', 'بحث')),
  );
  expect(fields).toMatchObject({ section: 'search-section', above: [{ slug: 'loop' }] });
});

test('a gallery without numbers shows what was uploaded to its post, in the order of its editors', async () => {
  const uploaded = (id: string, place: string) =>
    post({
      'wp:post_id': id,
      'wp:post_type': 'attachment',
      'wp:post_parent': '7',
      'wp:menu_order': place,
      'wp:attachment_url': `https://old.example/wp-content/uploads/${id}.jpg`,
    });
  const { fields } = await entryOf(
    post({ 'content:encoded': '[gallery]' }),
    uploaded('90', '2'),
    uploaded('91', '1'),
  );
  expect(String(fields.bodyHtml).match(/\d+(?=\.jpg)/g)).toEqual(['91', '90']);
});

test('its picture is the attachment that stands behind it', async () => {
  const attachment = post(
    {
      title: 'ميناء',
      'wp:post_id': '90',
      'wp:post_type': 'attachment',
      'wp:status': 'inherit',
      'wp:attachment_url': 'https://old.example/wp-content/uploads/port.jpg',
      'excerpt:encoded': 'شرح <b>الصورة</b>',
    },
    meta('_wp_attachment_image_alt', 'بديل'),
  );
  const { fields } = await entryOf(post({}, meta('_thumbnail_id', '90')), attachment);
  expect(fields).toMatchObject({
    image: 'https://old.example/wp-content/uploads/port.jpg',
    imageAlt: 'بديل',
    imageCaption: 'شرح الصورة',
  });
});

test.each([
  ['publish', 'published'],
  ['future', 'scheduled'],
  ['pending', 'in_review'],
  ['draft', 'draft'],
  ['private', 'draft'],
])('%s is %s', async (state, status) => {
  expect((await entryOf(post({ 'wp:status': state }))).fields.status).toBe(status);
});

test('what is behind a password is kept from readers, and told', async () => {
  const { fields, lost } = await entryOf(post({ 'wp:post_password': 'x' }));
  expect([fields.status, lost, fields.formerPaths]).toEqual([
    'draft',
    ['password: kept as a draft'],
    undefined,
  ]);
});

test.each([
  ['wp:status', 'trash', 'trash post'],
  ['wp:status', 'auto-draft', 'auto-draft post'],
  ['wp:post_type', 'nav_menu_item', 'nav_menu_item'],
  ['wp:post_type', 'product', 'product'],
])('%s %s is left out as such', async (field, value, reason) => {
  expect((await entryOf(post({ [field]: value }))).leftOut).toBe(reason);
});

test('comments are counted, and what a plugin or the front page would know is told', async () => {
  const comment = '<wp:comment><wp:comment_content><![CDATA[تعليق]]></wp:comment_content></wp:comment>';
  const { comments, lost } = await entryOf(
    post({ 'wp:is_sticky': '1' }, comment, comment, categoryOf('post-format-quote', 'Quote', 'post_format')),
  );
  expect([comments, lost]).toEqual([2, ['sticky: not pinned', 'terms of post_format']]);
});

test('a date without its place on the clock is by the clock of the site', async () => {
  const { fields } = await entryOf(
    post({ 'wp:post_date_gmt': '0000-00-00 00:00:00', 'wp:post_date': '2020-05-01 12:00:00' }),
    post({ 'wp:post_id': '8', 'wp:post_type': 'page' }),
  );
  expect(fields.publishedAt).toBe('2020-05-01T09:00:00.000Z');
});

test('two pages of one slug keep both, each under those above it', async () => {
  const page = (id: string, name: string, parent: string) =>
    post({ 'wp:post_id': id, 'wp:post_type': 'page', 'wp:post_name': name, 'wp:post_parent': parent });
  const items = await itemsIn(
    fileWith(
      wordpressFile(page('1', 'a', '0'), page('2', 'b', '0'), page('3', 'team', '1'), page('4', 'team', '2')),
    ),
  );
  expect(items.map((item) => fieldsOf(item).slug)).toEqual(['a', 'b', 'a-team', 'b-team']);
});

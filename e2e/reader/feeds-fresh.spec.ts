import { expect, test } from '@playwright/test';
import type { HeardFeed } from '#server/feeds/heard.testing.ts';
import { ask } from '../support/ask.ts';
import { change } from '../support/change.ts';
import { heard } from '../support/feeds.ts';
import { importItems } from '../support/import.ts';
import { personWith } from '../support/people.ts';

// Each import is a command of its own.
test.describe.configure({ timeout: 90_000 });

const mark = process.pid;

/** A story that no earlier run has left behind, in every list that a feed can follow. */
const story = (name: string, more: object = {}) => ({
  externalId: `e2e-feed-${mark}-${name}`,
  locale: 'ar',
  section: 'culture',
  topics: [`موضوع ${mark}`],
  authors: [`كاتبة ${mark}`],
  title: `خبر ${mark} ${name}`,
  body: 'نص الخبر.',
  ...more,
});

const feeds = [
  ...['/feed.xml', '/atom.xml', '/feed.json', '/culture/feed.xml'],
  `/topics/${encodeURIComponent(`موضوع-${mark}`)}/atom.xml`,
  `/authors/${encodeURIComponent(`كاتبة-${mark}`)}/feed.json`,
];

const storyIn = ({ stories }: HeardFeed, id: string | undefined) =>
  stories.find((one) => one.id.endsWith(`/a/${id}`));

test('what is published is in each of its feeds with the next request, so is its change, and a withdrawal leaves them', async () => {
  for (const path of feeds.slice(0, 4)) await ask(path);
  const given = story('Sahel Express (SX) يصل');
  const [made] = await importItems([given]);
  for (const path of feeds) {
    const feed = await heard(path);
    const found = storyIn(feed, made?.id);
    expect(found?.title, path).toBe(`\u2068خبر ${mark} \u2068Sahel Express (SX)\u2069 يصل\u2069`);
    expect(feed.stories[0], path).toEqual(found);
  }
  const tag = (await ask('/feed.xml')).headers.etag ?? '';

  await importItems([{ ...given, body: 'نص آخر.' }]);
  for (const path of feeds) expect(storyIn(await heard(path), made?.id)?.html, path).toContain('نص آخر.');
  expect((await ask('/feed.xml', { headers: { 'if-none-match': tag } })).status).toBe(200);

  await importItems([{ ...given, body: 'نص آخر.', status: 'withdrawn', withdrawnReason: 'لم يثبت.' }]);
  for (const path of feeds) expect(storyIn(await heard(path), made?.id), path).toBeUndefined();
});

test('a correction counts as a change, and is said in the text', async () => {
  const [made] = await importItems([story('يُصوَّب', { publishedAt: '2026-01-05T09:00:00+03:00' })]);
  const path = feeds.at(-1) ?? '';
  const before = storyIn(await heard(path), made?.id);
  expect(before?.updated).toBe(before?.published);
  await change(await personWith('chief'), {
    subjectId: made?.id ?? '',
    commands: [{ type: 'article.correct', kind: 'correction', text: 'كان الرقم 7 لا 9.' }],
  });
  const after = storyIn(await heard(path), made?.id);
  expect(after?.published).toBe(before?.published);
  expect(Date.parse(after?.updated ?? '')).toBeGreaterThan(Date.parse(before?.updated ?? ''));
  expect(after?.html).toContain('كان الرقم 7 لا 9.');
});

test('nothing of what is imported runs in a feed reader', async () => {
  const bodyHtml =
    '<p onclick="alert(1)">نص <script>alert(1)</script><a href="javascript:alert(1)">هنا</a> <a href="/world">هناك</a></p>' +
    '<iframe src="https://evil.example"></iframe><p style="position:fixed">&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  const [made] = await importItems([story('خطِر', { body: '', bodyHtml })]);
  for (const path of feeds) {
    const { html = '' } = storyIn(await heard(path), made?.id) ?? {};
    expect(html, path).not.toMatch(/<script|<iframe|javascript:|onclick|style=/i);
    expect(html, path).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html, path).toMatch(/<a href="http[^"]*\/world">هناك<\/a>/);
  }
});

import { expect, test } from '@playwright/test';
import { editions } from '../support/editions.ts';
import { type Item, importItems } from '../support/import.ts';
import { type KindName, pageKinds } from '../support/page-kinds.ts';
import { type Counts, committedCounts, countStatements, lowerCounts } from '../support/query-counts.ts';

/** What a cold page of these kinds may cost at most, whatever the committed figures say. */
const bounds: Partial<Record<KindName, number>> = {
  front: 8,
  section: 8,
  article: 6,
  'article with figures': 6,
};

test.describe.configure({ timeout: 120_000 });

test('no page runs more statements than committed, and none fewer', { tag: '@alone' }, async () => {
  const measured = await measure();
  if (process.env.LOWER_QUERY_COUNTS) lowerCounts(measured);
  const hint = 'A figure that went down is committed with LOWER_QUERY_COUNTS=1; one that went up is a fault.';
  expect(measured, hint).toEqual(committedCounts());
});

test('front page, section and article keep within their bounds, and cost nothing once they are warm', async () => {
  for (const [page, { cold, warm }] of Object.entries(committedCounts())) {
    const kind = page.slice(page.indexOf(' ') + 1) as KindName;
    expect(cold, page).toBeLessThanOrEqual(bounds[kind] ?? 12);
    if (!kind.startsWith('search') && kind !== 'not found' && kind !== 'gone') expect(warm, page).toBe(0);
  }
});

test('2,000 more articles cost no statement more', { tag: '@alone' }, async () => {
  const imported = await importItems(editions.flatMap(({ id }) => manyItems(id, 1000)));
  expect(imported).toHaveLength(2000);
  expect(await measure()).toEqual(committedCounts());
});

async function measure(): Promise<Record<string, Counts>> {
  const measured: Record<string, Counts> = {};
  for (const edition of editions) {
    for (const { name, path } of await pageKinds(edition)) {
      measured[`${edition.id} ${name}`] = await countStatements(path);
    }
  }
  return measured;
}

/** Old enough that the demonstration's own stories stay at the top of every list. */
function manyItems(locale: 'ar' | 'en', count: number): Item[] {
  const sections = ['politics', 'world', 'energy', 'sport'];
  return Array.from({ length: count }, (_, n) => ({
    locale,
    externalId: `e2e-many-${locale}-${n}`,
    section: sections[n % sections.length],
    topics: ['water'],
    authors: ['amina-idrissi'],
    title: locale === 'ar' ? `خبر من الأرشيف رقم ${n}` : `Story ${n} from the files`,
    body: locale === 'ar' ? 'نص قصير من الأرشيف.' : 'A short text from the files.',
    publishedAt: new Date(Date.UTC(2015, 0, 1, 0, n)).toISOString(),
  }));
}

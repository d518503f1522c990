import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { type Crawled, crawl } from '../support/crawl.ts';
import { editions } from '../support/editions.ts';
import { type Head, headOf } from '../support/head-of.ts';
import { linkedStories } from '../support/linked-stories.ts';
import { openOwnDemonstration } from '../support/own-demonstration.ts';
import type { OwnNewsroom } from '../support/own-newsroom.ts';

/** Some times what the demonstration has: a crawl that goes on and on has found addresses without end. */
const most = 2000;

let site: OwnNewsroom;
let all: Crawled[];
let pages: (Crawled & { head: Head })[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await openOwnDemonstration();
  all = await crawl(site, ['/', '/en', ...(await newestDays())], most);
  pages = all.filter((one): one is Crawled & { head: Head } => one.head !== null && one.status === 200);
});

test.afterAll(() => site?.close());

test('every link leads somewhere, and straight there', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(all.length).toBeLessThan(most);
  const wrong = all.filter(({ status }) => status !== 200);
  expect(wrong.map(({ status, path, from, location }) => `${status} ${path} ${location} on ${from}`)).toEqual(
    [],
  );
});

test('every page names its own address, and has a title and a description', () => {
  const wanting = pages.flatMap(({ path, head }) => {
    const own = site.origin + path.replace(/\?.*/, '');
    return [
      ...(head.link('canonical') === own ? [] : [`${path}: canonical ${head.link('canonical')}`]),
      ...(head.titles.length === 1 && head.titles[0]?.trim() ? [] : [`${path}: title`]),
      ...(head.meta('description')?.trim() ? [] : [`${path}: description`]),
    ];
  });
  expect(wanting).toEqual([]);
});

test('no two pages that search engines keep have one title or one description', () => {
  const kept = pages.filter(({ head }) => !head.meta('robots')?.includes('noindex'));
  expect(kept.length).toBeGreaterThan(100);
  expect(repeated(kept.map(({ path, head }) => [head.titles[0] ?? '', path]))).toEqual([]);
  expect(repeated(kept.map(({ path, head }) => [head.meta('description') ?? '', path]))).toEqual([]);
});

test('pages that name each other in other languages do so both ways, and each by its canonical address', () => {
  const byAddress = new Map(pages.map((page) => [site.origin + page.path, page]));
  const faults: string[] = [];
  let pairs = 0;
  for (const { path, head } of pages) {
    for (const [language, address] of head.alternates) {
      const there = byAddress.get(address);
      pairs += 1;
      if (!there) faults.push(`${path}: ${language} ${address} is no page that was found`);
      else if (![...there.head.alternates.values()].includes(site.origin + path))
        faults.push(`${path}: ${address} does not name it`);
      else if (there.head.link('canonical') !== address) faults.push(`${path}: ${address} has another name`);
    }
  }
  expect(pairs).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test('each edition leads to the other', () => {
  for (const { prefix } of editions) expect(pages.map(({ path }) => path)).toContain(prefix || '/');
  expect(pages.filter(({ path }) => path.startsWith('/en/')).length).toBeGreaterThan(20);
});

/** No page leads to the archive; its days lead to each other. */
async function newestDays(): Promise<string[]> {
  const paths = editions.map(async ({ prefix }) => {
    const [story = ''] = linkedStories((await ask(`${prefix}/latest`, { at: site })).text);
    const published = headOf((await ask(story, { at: site })).text).meta('article:published_time') ?? '';
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Riyadh' }).format(new Date(published));
    return `${prefix}/archive/${day.replaceAll('-', '/')}`;
  });
  return Promise.all(paths);
}

function repeated(named: [string, string][]): string[] {
  const byName = Map.groupBy(named, ([name]) => name);
  return [...byName].flatMap(([name, of]) =>
    of.length > 1 ? [`${name}: ${of.map(([, path]) => decodeURI(path)).join(' ')}`] : [],
  );
}

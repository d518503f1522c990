import { expect, type Locator, test } from '@playwright/test';
import { slugOf } from '#arabic/slug.ts';
import { arabic } from '../support/editions.ts';
import { seenFromLeft } from '../support/glyphs.ts';
import { headOf } from '../support/head-of.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { type Isolated, isolatedValues } from '../support/isolates.ts';
import { type OwnNewsroom, openOwnNewsroom } from '../support/own-newsroom.ts';
import { pageOf } from '../support/page-kinds.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const values = isolatedValues();

/** Names that share an address are one thing to an import: the second of them stands under a name of its own. */
const names = values.map(({ value }, at) => {
  const isRepeated = values.findIndex((other) => slugOf(other.value) === slugOf(value)) !== at;
  return isRepeated ? `الفريق ${at} ${value}` : value;
});

test.describe('a value that people entered', () => {
  test.describe.configure({ timeout: 90_000 });
  let newsroom: OwnNewsroom;
  let paths: string[];
  /** The same as links have them. */
  let hrefs: string[];

  test.beforeAll(async () => {
    test.setTimeout(90_000);
    let ids: string[] = [];
    newsroom = await openOwnNewsroom(async (into) => {
      const items = values.map(({ value }, at) => ({
        externalId: `isolate-${at}`,
        locale: 'ar',
        section: `s${at}`,
        sectionName: value,
        authors: [names[at] ?? ''],
        topics: [names[at] ?? ''],
        place: value,
        title: value,
        standfirst: 'مقدمة الخبر.',
        body: 'نص الخبر.',
        // The newest of them is breaking.
        publishedAt: new Date(Date.UTC(2024, 0, 1, 0, values.length - at)).toISOString(),
        breaking: at === 0,
      }));
      ids = (await importItems(items, into)).map(({ id }) => id);
    });
    paths = await Promise.all(ids.map((id) => addressOfArticle(id, newsroom)));
    hrefs = paths.map(decodeURI);
  });
  test.afterAll(() => newsroom?.close());

  /** What is drawn in another order than its own, a line each. */
  async function wrongIn(places: Record<string, Locator>, { id, value, seen }: Isolated): Promise<string[]> {
    const looked = await Promise.all(
      Object.entries(places).map(async ([place, element]) => {
        const drawn = await seenFromLeft(element.first(), value).catch((error: Error) => error.message);
        return drawn === seen ? [] : [`${id}, ${place}: ${drawn} instead of ${seen}`];
      }),
    );
    return looked.flat();
  }

  test('is drawn in its own order everywhere on a story', async ({ page }) => {
    const places = {
      'section in the breadcrumb': page.locator('.breadcrumbs li:nth-child(2)'),
      'headline in the breadcrumb': page.locator('.breadcrumbs li:last-child'),
      headline: page.locator('h1'),
      byline: page.locator('.byline [rel=author]'),
      place: page.locator('.article-meta .place'),
      topic: page.locator('.article-end a[href*="/topics/"]'),
    };
    const wrong: string[] = [];
    for (const [at, value] of values.entries()) {
      await page.goto(newsroom.origin + paths[at], { waitUntil: 'domcontentloaded' });
      wrong.push(...(await wrongIn(places, value)));
    }
    expect(wrong).toEqual([]);
  });

  test('is drawn in its own order on the page of its section, author and topic', async ({ page }) => {
    const places = { breadcrumb: page.locator('.breadcrumbs li:last-child'), heading: page.locator('h1') };
    const wrong: string[] = [];
    for (const [at, value] of values.entries()) {
      if (!value.id.startsWith('own')) continue;
      const slug = encodeURIComponent(slugOf(names[at] ?? ''));
      for (const path of [`/s${at}`, `/authors/${slug}`, `/topics/${slug}`]) {
        await page.goto(newsroom.origin + path, { waitUntil: 'domcontentloaded' });
        wrong.push(...(await wrongIn(places, { ...value, id: `${value.id}, ${path}` })));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is drawn in its own order on the cards of a list', async ({ page }) => {
    const wrong: string[] = [];
    let cards = 0;
    for (let number = 1; number <= Math.ceil(values.length / 20); number++) {
      await page.goto(`${newsroom.origin}/latest${number > 1 ? `/${number}` : ''}`);
      for (const [at, value] of values.entries()) {
        const card = page.locator('.stories .card').filter({ has: page.locator(`a[href="${hrefs[at]}"]`) });
        if ((await card.count()) === 0) continue;
        cards += 1;
        const places = {
          'headline of the card': card.locator('.headline'),
          'section in the card': card.locator('.kicker'),
          'author in the card': card.locator('.card-meta'),
        };
        wrong.push(...(await wrongIn(places, value)));
      }
    }
    expect(cards).toBe(values.length);
    expect(wrong).toEqual([]);
  });

  test('is drawn in its own order among the sections, on cards of the front page and in what is breaking', async ({
    page,
  }) => {
    await page.goto(newsroom.origin);
    const wrong: string[] = [];
    for (const [at, value] of values.entries()) {
      const cards = page.locator('main .card').filter({ has: page.locator(`a[href="${hrefs[at]}"]`) });
      const places = {
        'row of sections': page.locator(`.section-list a[href="/s${at}"]`),
        footer: page.locator(`.footer a[href="/s${at}"]`),
        'headline of a card': cards.locator('.headline'),
        ...(at === 0 && { 'what is breaking': page.locator('.breaking-bar span') }),
      };
      wrong.push(...(await wrongIn(places, value)));
    }
    expect(wrong).toEqual([]);
  });

  test('stands in its own order in the title bar and in what is shared', async ({ page, request }) => {
    const wrong: string[] = [];
    const titles: { id: string; title: string; value: string; seen: string }[] = [];
    for (const [at, { id, value, seen }] of values.entries()) {
      const html = await (await request.get(newsroom.origin + (paths[at] ?? ''))).text();
      for (const [place, text] of Object.entries(textsOf(html))) {
        if (!isBalanced(text))
          wrong.push(`${id}: ${place} has marks that do not close: ${JSON.stringify(text)}`);
        titles.push({ id: `${id}, ${place}`, title: text, value, seen });
      }
    }
    // A title bar draws one line of plain text, its direction taken from the page's language or the first letter.
    await page.setContent(
      `<html lang="ar" dir="rtl"><body style="font: 16px sans-serif">${titles.map(() => '<p></p>').join('')}</body></html>`,
    );
    await page.evaluate((all) => {
      for (const [at, p] of [...document.querySelectorAll('p')].entries())
        p.textContent = all[at]?.title ?? '';
    }, titles);
    for (const [at, { id, value, seen, title }] of titles.entries()) {
      if (title === value) continue;
      const drawn = await seenFromLeft(page.locator('p').nth(at), value);
      if (drawn !== seen) wrong.push(`${id}: ${drawn} instead of ${seen}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('figures and names in the ticker are drawn in their own order', async ({ page }) => {
  await page.goto(await pageOf(arabic, 'front'));
  const inTicker = {
    'نتيجة 3-2': ['3-2', '3-2'],
    'تتراجع 2.4%': ['2.4%', '2.4%'],
    'إلى −2°C': ['−2°C', '−2°C'],
    'طراز LX-40': ['LX-40', 'LX-40'],
    'Sahel Express': ['Sahel Express', 'SahelExpress'],
    'Porto Selvo': ['Porto Selvo', 'PortoSelvo'],
  };
  for (const [words, [value, seen]] of Object.entries(inTicker)) {
    const entry = page.locator('w-ticker li').filter({ hasText: words.replace('نتيجة ', '') });
    await expect(entry.locator('bdi').first(), words).toHaveAttribute('dir', 'rtl');
    expect(await seenFromLeft(entry, value), words).toBe(seen);
  }
});

function textsOf(html: string): Record<string, string> {
  const { titles, meta } = headOf(html);
  return {
    title: titles[0] ?? '',
    'og:title': meta('og:title') ?? '',
    'twitter:title': meta('twitter:title') ?? '',
  };
}

/** Every isolate that is opened is closed, in turn, and nothing overrides the direction. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (/[\u202a-\u202e]/.test(letter)) return false;
    if (/[\u2066-\u2068]/.test(letter)) depth += 1;
    if (letter === '\u2069') depth -= 1;
    if (depth < 0) return false;
  }
  return text !== '' && depth === 0;
}

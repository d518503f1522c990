import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readXml, textIn } from '../sitemaps/map.testing.ts';
import { webManifest } from './manifest.ts';
import { openSearch } from './open-search.ts';

const arabic = { name: 'ورّاق', tagline: 'أخبار تُنسخ بعناية' };

describe('the manifest', () => {
  test.each([
    ['ar', 'ar', 'rtl', '/'],
    ['en', 'en-GB', 'ltr', '/en'],
  ] as const)(
    'of the %s edition speaks its language and opens its front page',
    (edition, lang, dir, front) => {
      const manifest = JSON.parse(webManifest(edition, arabic));
      expect(manifest).toMatchObject({
        ...{ id: front, start_url: front, scope: front, lang, dir },
        ...{ name: arabic.name, short_name: arabic.name, description: arabic.tagline },
        background_color: expect.stringMatching(/^#[\da-f]{6}$/),
      });
    },
  );

  test('names icons that are there, in the sizes that it says', async () => {
    const { icons } = JSON.parse(webManifest('ar', arabic)) as {
      icons: { src: string; sizes: string; type: string; purpose: string }[];
    };
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
      '192x192 any',
      '192x192 maskable',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of icons) {
      const file = join('public', src);
      expect(existsSync(file), src).toBe(true);
      const { width, height, format } = await sharp(file).metadata();
      expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
    }
  });
});

describe('the description for browsers', () => {
  test('says how an edition is searched and where it is completed', () => {
    const description = readXml(openSearch('en', { name: 'Warraq & sons', tagline: '' }));
    expect(description.name).toBe('OpenSearchDescription');
    expect(textIn(description, 'ShortName')).toBe('Warraq & sons');
    expect(textIn(description, 'Description')).toBe('Warraq & sons');
    expect(textIn(description, 'Language')).toBe('en-GB');
    const urls = description.children
      .filter(({ name }) => name === 'Url')
      .map(({ attributes }) => attributes);
    expect(urls.map(({ rel, type, template }) => [rel, type, template])).toEqual([
      ['results', 'text/html', 'http://localhost:3000/en/search?q={searchTerms}'],
      [
        'suggestions',
        'application/x-suggestions+json',
        'http://localhost:3000/api/v1/opensearch?q={searchTerms}&locale=en',
      ],
      ['self', 'application/opensearchdescription+xml', 'http://localhost:3000/en/opensearch.xml'],
    ]);
  });

  test('cuts a long name to what the format allows, between whole characters', () => {
    const name = 'صحيفة الوادي الكبير مُحَمَّد';
    const short = textIn(readXml(openSearch('ar', { name, tagline: '' })), 'ShortName') ?? '';
    expect(short.length).toBeLessThanOrEqual(16);
    expect(name.startsWith(short)).toBe(true);
    expect(name.slice(short.length)).not.toMatch(/^\p{M}/u);
  });
});

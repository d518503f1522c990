import { beforeEach, expect, test } from 'vitest';
import type { Run } from '#arabic/highlight.ts';
import { bodyOf } from '#editorial/testing.ts';
import type { SearchRequest } from '../search/find.ts';
import { refreshWords } from '../search/words.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { searchArticles } from './search.ts';

const newsroom = testNewsroom();
const now = new Date('2026-11-26T09:00:00Z');

async function search(query: string, request: Partial<SearchRequest> = {}) {
  const { total, stories, searched, suggestion } = await searchArticles(
    { edition: 'ar', query, sort: 'best', limit: 10, offset: 0, ...request },
    now,
  );
  const drawn = (runs: Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  return {
    total,
    searched,
    suggestion,
    headlines: stories.map(({ highlights }) => drawn(highlights.headline)),
    excerpts: stories.map(({ highlights }) => drawn(highlights.excerpt)),
  };
}

const publish = { type: 'article.publish' as const, at: new Date('2026-11-23T08:00:00Z') };

beforeEach(async () => {
  const filler = 'وتحدث المراسل عن الطقس. '.repeat(20);
  await carriedOut(
    {
      commands: [
        writing({ headline: 'صَفْقَةٌ روسيّة كبيرة', body: bodyOf(`${filler}وقّعت الصفقةُ أمس في بغداد.`) }),
        publish,
      ],
    },
    {
      commands: [
        writing({ headline: 'مباراة فلسطين', sectionId: 'sport', body: bodyOf('فازت فلسطين.') }),
        publish,
      ],
    },
    { commands: [writing({ headline: 'فلسطين تستضيف', body: bodyOf('نص عن السلام.') }), publish] },
    { commands: [writing({ headline: 'فلسطين والبحر', body: bodyOf('نص آخر.') }), publish] },
    { commands: [writing({ headline: 'مسودة سرية', body: bodyOf('صفقة لم تُنشر.') })] },
  );
  await refreshWords(newsroom.read, Number.POSITIVE_INFINITY);
});

test('marks headline and passage as they are written, and shows the passage where the words stand', async () => {
  expect(await search('صفقه')).toEqual({
    total: 1,
    searched: 'صفقه',
    suggestion: null,
    headlines: ['[صَفْقَةٌ] روسيّة كبيرة'],
    excerpts: ['وقّعت [الصفقةُ] أمس في بغداد.'],
  });
});

test('one phrase is marked as one, and words that say nothing are not marked beside others', async () => {
  expect((await search('"صفقة روسية"')).headlines).toEqual(['[صَفْقَةٌ روسيّة] كبيرة']);
  expect((await search('بغداد في')).excerpts).toEqual(['وقّعت الصفقةُ أمس في [بغداد].']);
});

test('a mistyped word is offered as it may have been meant, only where that finds more', async () => {
  expect(await search('فلصطين')).toMatchObject({ total: 0, suggestion: 'فلسطين' });
  expect((await search('فلسطين')).suggestion).toBeNull();
  expect((await search('فلصطين', { sectionIds: ['asia'] })).suggestion).toBeNull();
  expect((await search('ققققققق')).suggestion).toBeNull();
});

test('Latin letters find the Arabic words they stand for, and the answer says which', async () => {
  expect(await search('falastin')).toMatchObject({ total: 3, searched: 'فلسطين', suggestion: null });
  expect(await search('falastin', { edition: 'en' })).toMatchObject({ total: 0, searched: 'falastin' });
});

test.each(['', '؟ ! —', '"', '«»', '*', '𐄇', '𐄇 ققققق', '🌊'.repeat(200), 'a'.repeat(200)])(
  'finds nothing for %j, and fails for nothing',
  async (query) => {
    expect(await search(query)).toMatchObject({ total: 0, headlines: [], suggestion: null });
  },
);

test('nothing unpublished is found or shown', async () => {
  expect((await search('مسودة')).total).toBe(0);
});

import { expect, test } from 'vitest';
import { completions } from '#arabic/completions.ts';
import { newestHeadlines, newestIds } from '#db/queries/written.ts';
import { bodyOf } from '#editorial/testing.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { refreshWords, wordsOf } from './words.ts';

const newsroom = testNewsroom();
const late = Number.POSITIVE_INFINITY;

async function completed(box: string, edition = 'ar'): Promise<string[]> {
  return completions((await wordsOf(edition)).completion, box);
}

test('words are completed as they are mostly written, without their vowel marks', async () => {
  const publish = { type: 'article.publish' as const };
  await carriedOut(
    { commands: [writing({ headline: 'مُؤتمر المياه', body: bodyOf('المياه والمسؤولية.') }), publish] },
    { commands: [writing({ headline: 'الميناء', body: bodyOf('المياة تعود، والمياه.') }), publish] },
  );
  await refreshWords(newsroom.read, late);
  expect(await completed('مو')).toContain('مؤتمر');
  expect(await completed('المي')).toEqual(expect.arrayContaining(['المياه', 'الميناء']));
  expect(await completed('المي')).not.toContain('المياة');
  expect(await completed('المي', 'en')).toEqual([]);
});

test('names complete where something is published under them; drafts and what was taken back complete nothing', async () => {
  const make = { type: 'topic.make' as const, edition: 'ar' };
  const [used = ''] = await carriedOut(
    { subjectId: 'used', commands: [{ ...make, slug: 'zaqura', name: 'الزقورات' }] },
    { subjectId: 'idle', commands: [{ ...make, slug: 'zanabiq', name: 'الزنابق' }] },
  );
  const [first = ''] = await carriedOut(
    {
      commands: [
        writing({ headline: 'نفق سري', topicIds: [used], body: bodyOf('حفريات.') }),
        { type: 'article.publish' },
      ],
    },
    { commands: [writing({ headline: 'زلزال', topicIds: ['idle'], body: bodyOf('زمرد.') })] },
  );
  await refreshWords(newsroom.read, late);
  expect(await completed('الز')).toEqual(['الزقورات']);
  expect(await completed('حفر')).toEqual(['حفريات']);
  await carriedOut({ subjectId: first, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });
  await refreshWords(newsroom.read, 0);
  expect([await completed('الز'), await completed('حفر'), await completed('نفق')]).toEqual([[], [], []]);
});

test('what changes again and again is gathered once in a while', async () => {
  const publishing = (headline: string) => ({
    commands: [writing({ headline }), { type: 'article.publish' as const }],
  });
  await carriedOut(publishing('قنطرة'));
  await refreshWords(newsroom.read, late);
  await carriedOut(publishing('قافلة'));
  await refreshWords(newsroom.read, Date.now());
  expect(await completed('قاف')).toEqual([]);
  await refreshWords(newsroom.read, late);
  expect(await completed('قاف')).toEqual(['قافلة']);
});

test('while articles keep coming in, they are gathered when it is over', async () => {
  const publishing = (headline: string) => ({
    commands: [writing({ headline }), { type: 'article.publish' as const }],
  });
  await carriedOut(publishing('قنطرة'));
  await refreshWords(newsroom.read, late);
  const soon = Date.now() + 10_000;
  for (const headline of ['صفصاف', 'صنوبر']) {
    await carriedOut(publishing(headline));
    await refreshWords(newsroom.read, soon);
    expect(await completed('ص')).toEqual([]);
  }
  await refreshWords(newsroom.read, soon);
  expect((await completed('ص')).sort()).toEqual(['صفصاف', 'صنوبر']);
});

test('the newest come first, and no more than are asked for', async () => {
  const at = (day: number) => ({ type: 'article.publish' as const, at: new Date(Date.UTC(2026, 10, day)) });
  const [older, newer, newest] = await carriedOut(
    { commands: [writing({ headline: 'قديم' }), at(1)] },
    { commands: [writing({ headline: 'جديد' }), at(3)] },
    { commands: [writing({ headline: 'أجد' }), at(4)] },
  );
  expect(await newestIds(newsroom.read, 'ar', 9)).toEqual([newest, newer, older]);
  expect(await newestHeadlines(newsroom.read, 'ar', 2)).toEqual(['أجد', 'جديد']);
  expect(await newestIds(newsroom.read, 'en', 9)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleForReaders } from '#db/queries/article-page.ts';
import { bodyOf } from '#editorial/testing.ts';
import { execute } from '../execute.ts';
import { carriedOut, system, testNewsroom, writing } from '../testing.ts';
import { readRelated } from './related.ts';

const newsroom = testNewsroom();

type Story = Parameters<typeof writing>[0] & { text?: string; at?: string };

async function publish(...stories: Story[]): Promise<string[]> {
  return carriedOut(
    ...stories.map(({ text, at = '2026-11-20', ...content }, n) => ({
      commands: [
        writing({ headline: `خبر رقم ${n}`, ...content, body: bodyOf(text ?? `نص الخبر رقم ${n}.`) }),
        { type: 'article.publish' as const, at: new Date(at) },
      ],
    })),
  );
}

async function relatedTo(id = '', most = 3): Promise<string[]> {
  const row = await articleForReaders(newsroom.read, id);
  if (!row?.publishedAt) throw new Error(`${id} is not published.`);
  return readRelated({ ...row, publishedAt: row.publishedAt }, most);
}

async function topic(id: string): Promise<string> {
  await carriedOut({ subjectId: id, commands: [{ type: 'topic.make', edition: 'ar', slug: id, name: id }] });
  return id;
}

const strike =
  'عاد عمال ميناء الغروب إلى الرافعات بعد إضراب دام تسعة عشر يوما، وقال نقيبهم سالم العبيدلي إن أجور عمال الرافعات سترتفع، وإن ميناء الغروب عاد إلى العمل. وشكر العبيدلي النقابة.';
const port =
  'تضاعف محطة الحاويات في ميناء الغروب طاقتها، وتشتري رافعات جديدة، ويرى النقيب العبيدلي أن عمال الرافعات يكفون ميناء الغروب. ووعد العبيدلي بتدريبهم في الميناء.';
const fish = 'قدّم الطاهي ثلاث وصفات للسمك المشوي مع الأرز والليمون، وقال إن الفرن أهم من السكين.';
const rain = 'هطلت أمطار غزيرة على الجبال وامتلأت السدود، وتوقعت الأرصاد أياما مشمسة بعدها.';

/** Rare is only what is rare among many. */
const others = Array.from({ length: 50 }, (_, n) => ({
  headline: `يوم في المدينة ${n}`,
  text: `وقال عمال في المدينة بعد يوم طويل إن الطقس من الشمال رقم ${n} كان جميلا`,
  sectionId: 'sport',
}));

test('the words that tell what an article is about lead to what is about the same, in whatever section', async () => {
  const [one, , same] = await publish(
    { headline: 'رافعات ميناء الغروب تعمل', text: strike, sectionId: 'world' },
    { headline: 'ثلاث وصفات', text: fish, sectionId: 'sport' },
    { headline: 'رافعات جديدة في ميناء الغروب', text: port, sectionId: 'sport' },
    { headline: 'مطر', text: rain, sectionId: 'sport' },
    ...others,
  );
  expect((await relatedTo(one))[0]).toBe(same);
});

test('another version of the story is never one of them, nor a second version of a related one', async () => {
  const [one, , , , , related] = await publish(
    { headline: 'نهاية إضراب الميناء', text: strike },
    { headline: 'نهاية إضراب الميناء', text: rain },
    { headline: 'عمال الغروب يعودون', text: strike },
    { headline: 'الرافعات تعمل', text: `${strike} ${rain}` },
    { headline: 'محطة أكبر', text: port, at: '2026-11-19' },
    { headline: 'محطة أكبر وأحدث', text: port.replace('العمال', 'العاملين'), at: '2026-11-20' },
    { headline: 'مطر', text: rain, sectionId: 'sport' },
  );
  expect(await relatedTo(one)).toEqual([related]);
});

test('an item that says nothing leads on by topic, then by section, the nearest in time first', async () => {
  const water = await topic('water');
  const short = { text: 'التفاصيل بعد قليل.', topicIds: [water] };
  const [one, sameTopic, near] = await publish(
    { ...short, headline: 'عاجل' },
    { headline: 'وصفات', text: fish, sectionId: 'sport', topicIds: [water], at: '2026-11-01' },
    { headline: 'مطر', text: rain, at: '2026-11-19' },
    { headline: 'ميناء', text: port, at: '2025-11-19' },
    { headline: 'مباراة', text: 'انتهت المباراة بالتعادل.', sectionId: 'sport' },
  );
  expect((await relatedTo(one)).slice(0, 2)).toEqual([sameTopic, near]);
});

test('the stories of a section include those of the sections below it', async () => {
  const [one, below] = await publish(
    { headline: 'نهاية إضراب الميناء', text: strike, sectionId: 'world' },
    { headline: 'وصفات', text: fish, sectionId: 'yemen' },
  );
  expect(await relatedTo(one)).toEqual([below]);
});

test('what is withdrawn is no longer one of them, and what comes later becomes one', async () => {
  const [one, other = ''] = await publish(
    { headline: 'إضراب', text: strike },
    { headline: 'محطة', text: port },
  );
  expect(await relatedTo(one)).toEqual([other]);
  await execute(system, [
    { subjectId: other, commands: [{ type: 'article.withdraw', reason: 'نُشر قبل أوانه' }] },
  ]);
  expect(await relatedTo(one)).toEqual([]);
  const [later] = await publish({ headline: 'محطة أخرى', text: port });
  expect(await relatedTo(one)).toEqual([later]);
});

test('in any newsroom: of the same edition, published, each once, never itself, and no more than asked for', async () => {
  await carriedOut({
    subjectId: 'news-en',
    commands: [{ type: 'section.make', edition: 'en', slug: 'news', name: 'News', parentId: null }],
  });
  const topics = [await topic('water'), await topic('ports')];
  const sentence = fc.constantFrom(strike, port, fish, rain, 'The harbour opens again.', 'نص قصير.');
  const story = fc.record({
    headline: fc.constantFrom('إضراب', 'محطة أكبر', 'مطر', 'Harbour', 'وصفات السمك'),
    text: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    topicIds: fc.subarray(topics),
    sectionId: fc.constantFrom('yemen', 'world', 'sport'),
    at: fc.constantFrom('2020-01-01', '2026-11-01', '2026-11-20'),
    pair: fc.option(fc.constantFrom('a', 'b')),
    fate: fc.constantFrom('ar', 'ar', 'en', 'draft', 'withdrawn'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (all, most) => {
        const ids = await carriedOut(
          ...all.map(({ fate, text, at, ...content }) => {
            const written = writing({ ...content, body: bodyOf(text) });
            const english = {
              ...written,
              edition: 'en',
              content: { ...written.content, sectionId: 'news-en', topicIds: [] },
            };
            return {
              commands: [
                fate === 'en' ? english : written,
                ...(fate === 'draft' ? [] : [{ type: 'article.publish' as const, at: new Date(at) }]),
                ...(fate === 'withdrawn' ? [{ type: 'article.withdraw' as const, reason: 'خطأ' }] : []),
              ],
            };
          }),
        );
        for (const [n, id] of ids.entries()) {
          if (all[n]?.fate !== 'ar' && all[n]?.fate !== 'en') continue;
          const found = await relatedTo(id, most);
          expect(found.length).toBeLessThanOrEqual(most);
          expect(new Set([id, ...found]).size).toBe(found.length + 1);
          for (const other of found) {
            const row = await articleForReaders(newsroom.read, other);
            expect([row?.status, row?.edition]).toEqual(['published', all[n]?.fate]);
          }
        }
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

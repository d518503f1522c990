import { describe, expect, test } from 'vitest';
import type { LibraryFilter } from '#editorial/library.ts';
import type { Actor } from '#editorial/permissions.ts';
import { execute } from '../execute.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { libraryQuestion, readLibrary, readPicture } from './library.ts';

testNewsroom();
const writer: Actor = { id: 'writer', role: 'writer' };
const other: Actor = { id: 'other', role: 'writer' };
const now = new Date('2026-11-23T12:00:00Z');

async function added(name: string, minute: number, by: Actor = writer): Promise<void> {
  const command = {
    type: 'media.add' as const,
    ...{ name, width: 900, height: 600, widths: [400], focalX: 500, focalY: 500, placeholder: '' },
  };
  const at = new Date(now.getTime() + minute * 60_000);
  const [result] = await execute({ ...by, role: 'system' }, [{ subjectId: name, commands: [command] }], at);
  expect(result?.ok).toBe(true);
}

const sought = async (asked: Record<string, string>, person = writer) =>
  (await readLibrary(person, libraryQuestion(new URLSearchParams(asked)), now)).items.map(({ id }) => id);
const describeIt = (subjectId: string, facts: object) =>
  carriedOut({ subjectId, commands: [{ type: 'media.describe', ...facts }] });

describe('the library', () => {
  test('is sought through as Arabic is written: without its marks, hamzas and ta marbutas', async () => {
    await added('bridge-of-stone', 1);
    await added('minaret', 2);
    await describeIt('bridge-of-stone', { alt: 'جِسرٌ على نهر دجلة', credit: 'أحمد' });
    await describeIt('minaret', { caption: 'مئذنة القيروان' });
    for (const q of ['جسر', 'دجله', 'احمد جسر', 'stone', 'نهر', 'جســر'])
      expect(await sought({ q }), q).toEqual(['bridge-of-stone']);
    expect(await sought({ q: 'مئذنه القيروان' })).toEqual(['minaret']);
    expect(await sought({ q: 'جسر القيروان' })).toEqual([]);
    expect(await sought({ q: '%' })).toEqual(await sought({}));
    expect(await sought({ q: '_ا' })).toEqual(await sought({ q: 'ا' }));
  });

  test('is narrowed to one’s own, and to what lacks something', async () => {
    await added('first', 1);
    await added('second', 2, other);
    await added('third', 3);
    await describeIt('second', { alt: 'وصف', rightsUntil: now });
    await describeIt('third', { rightsUntil: new Date(now.getTime() + 1) });
    await carriedOut({ subjectId: 'a', commands: [writing({ heroId: 'third' })] });
    const narrowed = (filter: LibraryFilter) => sought({ filter });
    expect(await narrowed('all')).toEqual(['third', 'second', 'first']);
    expect(await narrowed('mine')).toEqual(['third', 'first']);
    expect(await narrowed('lacksAlternative')).toEqual(['third', 'first']);
    expect(await narrowed('rightsEnded')).toEqual(['second']);
    expect(await narrowed('unused')).toEqual(['second', 'first']);
  });

  test('goes on from page to page and shows each picture once, though many came at one moment', async () => {
    for (let n = 0; n < 130; n++) await added(`p${n}`, Math.floor(n / 50));
    const seen: string[] = [];
    let before: string | null = '';
    while (before !== null) {
      const question = libraryQuestion(new URLSearchParams({ before }));
      const page = await readLibrary(writer, question, now);
      expect(page.total).toBe(130);
      seen.push(...page.items.map(({ id }) => id));
      before = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([130, 130]);
  });
});

test('of articles that a writer may not see, only the number is told', async () => {
  await added('bridge', 1);
  await carriedOut(
    { subjectId: 'public', commands: [writing({ heroId: 'bridge' }), { type: 'article.publish' }] },
    { subjectId: 'secret', commands: [writing({ headline: 'سر', heroId: 'bridge' })] },
  );
  const found = await readPicture(writer, 'bridge', now);
  expect(found).toMatchObject({ value: { uses: [{ id: 'public' }], hidden: 1 } });
  expect(JSON.stringify(found)).not.toContain('سر');
  expect(await readPicture(writer, 'nothing', now)).toMatchObject({ refusal: { code: 'not-found' } });
});

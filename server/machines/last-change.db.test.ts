import { expect, test } from 'vitest';
import type { NewsroomEvent } from '#editorial/events.ts';
import { tagsFor } from '../cache-tags.ts';
import { execute } from '../execute.ts';
import { chief, testNewsroom, writing } from '../testing.ts';
import { lastChange, unseenEvents } from './last-change.ts';

testNewsroom();

/** Later than the start of this process, and than what the newsroom of these tests began with. */
const later = new Date(Date.now() + 3_600_000);
const latest = new Date(later.getTime() + 60_000);

test('is the moment of the last thing that readers can see', async () => {
  const done = async (commands: Parameters<typeof execute>[1][number]['commands'], now: Date) => {
    const [result] = await execute(chief, [{ subjectId: 'mh3k9x0a1b2', commands }], now);
    expect(result).toMatchObject({ ok: true });
  };
  await done([writing()], later);
  expect((await lastChange()).getTime()).toBeLessThan(later.getTime());
  await done([{ type: 'article.publish' }], later);
  expect(await lastChange()).toEqual(later);
  await done([{ type: 'article.withdraw', reason: 'خطأ' }], latest);
  expect(await lastChange()).toEqual(latest);
});

test('leaves out only what makes no page old', () => {
  for (const type of unseenEvents) {
    const facts = { edition: 'ar', status: 'draft' as const };
    const event: NewsroomEvent = { type, subjectId: 'x', before: facts, after: facts };
    expect(tagsFor(event), type).toEqual([]);
  }
});

import { beforeEach, expect, test } from 'vitest';
import { insertEvents } from '#db/queries/record.ts';
import { executeOne } from '../execute.ts';
import { newId } from '../ids.ts';
import { chief, testNewsroom } from '../testing.ts';
import { changesOfOthers } from './others-changes.ts';

const newsroom = testNewsroom();
let now = new Date();
beforeEach(() => {
  now = new Date();
});

/** As another process writes it: this one has not noted it. */
const byAnother = (subjectId: string, at = now) =>
  newsroom.store.write((tx) =>
    insertEvents(tx, [
      {
        id: newId(),
        type: 'ticker.posted' as const,
        subjectId,
        before: null,
        after: { edition: 'ar' },
        at,
        actorId: 'system',
      },
    ]),
  );
const seen = async (since = new Date(0)) => {
  const { events, brought } = await changesOfOthers(newsroom.read, since, now);
  brought();
  return events.map(({ subjectId }) => subjectId);
};

test('what another process has changed is given until it was brought, with its facts', async () => {
  await seen();
  await byAnother('another1');
  const { events } = await changesOfOthers(newsroom.read, new Date(0), now);
  expect(events).toEqual([
    { type: 'ticker.posted', subjectId: 'another1', before: null, after: { edition: 'ar' } },
  ]);
  expect(await seen()).toEqual(['another1']);
  expect(await seen()).toEqual([]);
});

test('what this process changed is not', async () => {
  await seen();
  await executeOne(chief, {
    commands: [{ type: 'ticker.post', edition: 'ar', text: 'خبر' } as never],
  });
  expect(await seen()).toEqual([]);
});

test('what happened before the caches were filled is not', async () => {
  await byAnother('before1', new Date(now.getTime() - 5000));
  expect(await seen(new Date(now.getTime() - 1000))).toEqual([]);
});

test('what happens after the clock was put back is not taken for older than the caches', async () => {
  const began = new Date(now.getTime() + 60 * 60_000);
  await byAnother('another1');
  expect(await seen(began)).toEqual(['another1']);
});

test('very many changes are given as one, which makes everything old', async () => {
  for (let n = 0; n < 201; n++) await byAnother(`many${n}`);
  const { events } = await changesOfOthers(newsroom.read, new Date(0), now);
  expect(events).toEqual([{ type: 'edition.set', subjectId: '', before: null, after: null }]);
});

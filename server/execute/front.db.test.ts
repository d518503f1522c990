import { beforeEach, describe, expect, test } from 'vitest';
import { frontDraft, launchesOf, liveFront } from '#db/queries/front-places.ts';
import { eventsOf } from '#db/queries/record.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { placesOf } from '#editorial/front.ts';
import { executeOne } from '../execute.ts';
import { layOutFront } from '../reads/lay-out-front.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';

const newsroom = testNewsroom();
const noon = new Date('2026-11-23T12:00:00Z');

const front = async (command: CommandInput, expectedVersion?: number, edition = 'ar', now = noon) => {
  const result = await executeOne(chief, { subjectId: edition, commands: [command], expectedVersion }, now);
  return result.ok ? `version ${result.value.version}` : result.refusal.code;
};
const draft = (...ids: (string | null)[]): CommandInput => ({ type: 'front.draft', places: placesOf(ids) });
const launch: CommandInput = { type: 'front.launch' };
const live = async () => (await liveFront(newsroom.read, 'ar')).places.map((id) => id ?? '·').join('');
const drafted = async () =>
  (await frontDraft(newsroom.read, 'ar'))?.articleIds.map((id) => id ?? '·').join('');

/** Articles a to i, the last the newest. */
beforeEach(async () => {
  for (const [n, id] of [...'abcdefghi'].entries()) {
    const at = new Date(noon.getTime() - (20 - n) * 60_000);
    await carriedOut({
      subjectId: id,
      commands: [writing({ headline: id }), { type: 'article.publish', at }],
    });
  }
  await carriedOut({ subjectId: 'z', commands: [writing()] });
  newsroom.delivered.length = 0;
});

describe('a draft of the front page', () => {
  test('is kept without a reader seeing it, until it is launched', async () => {
    expect(await front(draft('a', null, 'b'), 0)).toBe('version 1');
    expect([await live(), await drafted()]).toEqual(['·······', 'a·b····']);
    expect(await front(launch, 1)).toBe('version 2');
    expect(await live()).toBe('a·b····');
    expect(newsroom.delivered.map(({ type }) => type)).toEqual(['front.drafted', 'front.launched']);
  });

  test('is never kept over another’s: of two who began with the same, one is told', async () => {
    const both = await Promise.all([front(draft('a'), 0), front(draft('b'), 0)]);
    expect(both.toSorted()).toEqual(['stale-version', 'version 1']);
    expect(await front(draft('c'), 1)).toBe('version 2');
    expect(await front(draft('d'), 1)).toBe('stale-version');
    expect(await front(launch, 1)).toBe('stale-version');
    expect([await live(), await drafted()]).toEqual(['·······', 'c······']);
  });

  test('is not kept by who does not say what it was made from', async () => {
    expect(await front(draft('a'))).toBe('stale-version');
  });

  test('takes what is published in its edition, each once', async () => {
    expect(await front(draft('z'), 0)).toBe('article-not-published');
    expect(await front(draft('a'), 0, 'en')).toBe('article-not-published');
    expect(await front({ type: 'front.draft', places: ['a', 'a', ...Array(5).fill(null)] }, 0)).toBe(
      'invalid-input',
    );
    expect(await front({ type: 'front.draft', places: ['a'] }, 0)).toBe('invalid-input');
  });

  test('is one event, however much one person moves about', async () => {
    await front(draft('a'), 0);
    await front(draft('b'), 1);
    await front(draft('c'), 2, 'ar', new Date(noon.getTime() + 11 * 60_000));
    const events = await eventsOf(newsroom.read, 'ar');
    expect(events.filter(({ type }) => type === 'front.drafted')).toHaveLength(2);
  });

  test('that is what readers see already is not launched again', async () => {
    expect(await front(launch, 0)).toBe('nothing-pending');
    await front(draft('a'), 0);
    await front(launch, 1);
    expect(await front(launch, 2)).toBe('nothing-pending');
    expect(await launchesOf(newsroom.read, 'ar', 9)).toHaveLength(1);
  });
});

describe('what is withdrawn', () => {
  const withdraw = (id: string) =>
    carriedOut({ subjectId: id, commands: [{ type: 'article.withdraw', reason: 'خطأ' }] });

  test('leaves its place to the newest, and the draft can still be changed', async () => {
    await front(draft('a', 'b'), 0);
    await front(launch, 1);
    await withdraw('b');
    const { slots } = await layOutFront('ar', await liveFront(newsroom.read, 'ar'), []);
    expect(slots.map(({ id }) => id).join('')).toBe('aihgfed');
    expect(await front(draft('a', 'b', 'c'), 2)).toBe('version 3');
  });

  test('is not launched, and the draft says so', async () => {
    await front(draft('a', 'b', 'c'), 0);
    await withdraw('b');
    expect(await front(launch, 1)).toBe('version 2');
    expect([await live(), await drafted()]).toEqual(['a·c····', 'a·c····']);
  });
});

describe('an earlier front page', () => {
  test('becomes the draft again, and is before the readers when it is launched', async () => {
    await front(draft('a', 'b'), 0);
    await front(launch, 1);
    await front(draft('c'), 2);
    await front(launch, 3, 'ar', new Date(noon.getTime() + 60_000));
    const launches = await launchesOf(newsroom.read, 'ar', 9);
    expect(launches.map(({ places }) => places[0])).toEqual(['c', 'a']);
    const launchId = launches[1]?.id ?? '';
    expect(await front({ type: 'front.revert', launchId }, 3)).toBe('stale-version');
    expect(await front({ type: 'front.revert', launchId }, 4)).toBe('version 5');
    expect([await live(), await drafted()]).toEqual(['c······', 'ab·····']);
    await front(launch, 5);
    expect(await live()).toBe('ab·····');
  });

  test('belongs to its edition', async () => {
    await front(draft('a'), 0);
    await front(launch, 1);
    const [first] = await launchesOf(newsroom.read, 'ar', 9);
    expect(await front({ type: 'front.revert', launchId: first?.id ?? '' }, 0, 'en')).toBe('not-found');
  });
});

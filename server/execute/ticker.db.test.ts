import { beforeEach, describe, expect, test } from 'vitest';
import { eventsOf } from '#db/queries/record.ts';
import { shellRows } from '#db/queries/shell.ts';
import { tickerOf } from '#db/queries/ticker.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { executeOne } from '../execute.ts';
import { dropDue } from '../jobs/expiry.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';

const newsroom = testNewsroom();
const noon = new Date('2026-11-23T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

type Post = Extract<CommandInput, { type: 'ticker.post' }>;
const posting = (more: Partial<Post> = {}): Post => ({
  type: 'ticker.post',
  edition: 'ar',
  text: 'خبر قصير',
  ...more,
});
const change = async (id: string, command: CommandInput, expectedVersion?: number, now = noon) => {
  const result = await executeOne(chief, { subjectId: id, commands: [command], expectedVersion }, now);
  return result.ok
    ? `version ${result.value.version}`
    : `${result.refusal.code} ${result.refusal.field ?? ''}`.trim();
};
const shown = async () =>
  (await shellRows(newsroom.read, { tickerLength: 8, newest: 1 }))
    .find(({ id }) => id === 'ar')
    ?.ticker.map(({ text, href, articleId, breaking }) => ({ text, href, articleId, breaking }));
const past = async () => (await tickerOf(newsroom.read, 'ar', 'past', 9)).map(({ text }) => text);

let article = '';
beforeEach(async () => {
  [article = ''] = await carriedOut({ subjectId: 'dam', commands: [writing(), { type: 'article.publish' }] });
  newsroom.delivered.length = 0;
});

describe('an item of the ticker', () => {
  test('is posted with its link and mark, the newest first', async () => {
    await change('one', posting({ text: 'الأول', articleId: article }));
    await change(
      'two',
      posting({ text: 'الثاني', href: 'https://who.int/ar', breaking: true }),
      undefined,
      later(1),
    );
    expect(await shown()).toEqual([
      { text: 'الثاني', href: 'https://who.int/ar', articleId: null, breaking: true },
      { text: 'الأول', href: null, articleId: 'dam', breaking: false },
    ]);
  });

  test('leads to the one that was given last, an article or an address', async () => {
    await change('one', posting({ articleId: article }));
    await change('one', { type: 'ticker.change', href: '/pages/about' });
    expect(await shown()).toMatchObject([{ articleId: null, href: '/pages/about' }]);
    await change('one', { type: 'ticker.change', articleId: article });
    expect(await shown()).toMatchObject([{ articleId: 'dam', href: null }]);
    await change('one', { type: 'ticker.change', articleId: null });
    expect(await shown()).toMatchObject([{ articleId: null, href: null, text: 'خبر قصير' }]);
  });

  test.each(['javascript:alert(1)', '//evil.example', 'data:text/html,x', 'وصلة', '/\\evil.example'])(
    'leads to no «%s»',
    async (href) => expect(await change('one', posting({ href }))).toBe('invalid-input href'),
  );

  test('leads to articles of its own edition', async () => {
    expect(await change('one', posting({ articleId: 'nothing' }))).toBe('not-found articleId');
    expect(await change('one', posting({ articleId: article, edition: 'en' }))).toBe('not-found articleId');
  });

  test('ends in the future or not at all', async () => {
    expect(await change('one', posting({ until: noon }))).toBe('time-in-past until');
    expect(await change('one', posting({ until: later(1) }))).toBe('version 1');
    expect(await change('one', { type: 'ticker.change', until: later(-1) })).toBe('time-in-past until');
  });

  test('is not changed over somebody else’s change', async () => {
    await change('one', posting());
    expect(await change('one', { type: 'ticker.change', text: 'صيغة' }, 1)).toBe('version 2');
    expect(await change('one', { type: 'ticker.change', text: 'أخرى' }, 1)).toBe('stale-version');
    expect(await shown()).toMatchObject([{ text: 'صيغة' }]);
  });

  test('is dropped, listed as past, and brought back as it was', async () => {
    await change('one', posting({ breaking: true }));
    expect(await change('one', { type: 'ticker.drop' })).toBe('version 2');
    expect([await shown(), await past()]).toEqual([[], ['خبر قصير']]);
    expect(await change('one', { type: 'ticker.drop' })).toBe('wrong-state');
    expect(await change('one', { type: 'ticker.restore' })).toBe('version 3');
    expect(await shown()).toMatchObject([{ text: 'خبر قصير', breaking: true }]);
    expect(newsroom.delivered.map(({ type }) => type)).toEqual([
      'ticker.posted',
      'ticker.dropped',
      'ticker.restored',
    ]);
    expect((await eventsOf(newsroom.read, 'one')).map(({ actorId }) => actorId)).toEqual([
      'chief',
      'chief',
      'chief',
    ]);
  });
});

describe('the clock', () => {
  test('drops what is due, at its very millisecond, and nothing before', async () => {
    await change('one', posting({ text: 'عابر', until: later(5) }));
    await change('two', posting({ text: 'باقٍ' }));
    expect(await dropDue(new Date(later(5).getTime() - 1))).toBe(0);
    expect(await dropDue(later(5))).toBe(1);
    expect([await shown(), await past()]).toMatchObject([[{ text: 'باقٍ' }], ['عابر']]);
    expect(await dropDue(later(6))).toBe(0);
  });

  test('drops once, where two look at once', async () => {
    await change('one', posting({ until: later(5) }));
    const counts = await Promise.all([dropDue(later(5)), dropDue(later(5))]);
    expect(counts.toSorted()).toEqual([0, 1]);
  });

  test('does not take away again what was brought back after its time', async () => {
    await change('one', posting({ until: later(5) }));
    await dropDue(later(5));
    await change('one', { type: 'ticker.restore' }, undefined, later(9));
    expect(await dropDue(later(10))).toBe(0);
    expect(await shown()).toHaveLength(1);
  });
});

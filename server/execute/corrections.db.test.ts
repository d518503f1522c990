import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { correctionsOf } from '#db/queries/corrections.ts';
import { eventsOf } from '#db/queries/record.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { Actor } from '#editorial/permissions.ts';
import { tag, tagsFor } from '../cache-tags.ts';
import { executeOne } from '../execute.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';

const newsroom = testNewsroom();
const editor: Actor = { id: 'editor', role: 'editor' };

async function corrected(...texts: string[]): Promise<string> {
  const [id = ''] = await carriedOut({ commands: [writing(), { type: 'article.publish' }] });
  for (const text of texts)
    await carriedOut({ subjectId: id, commands: [{ type: 'article.correct', text }] });
  newsroom.delivered.length = 0;
  return id;
}
const correctionIds = async (id: string) =>
  (await loadArticles(newsroom.read, [id])).get(id)?.corrections.map((one) => one.id) ?? [];
const ask = async (id: string, command: CommandInput, actor = editor) => {
  const result = await executeOne(actor, { subjectId: id, commands: [command] });
  return result.ok ? 'done' : result.refusal.code;
};
const shown = async () =>
  (await correctionsOf(newsroom.read, 'ar', { limit: 9, offset: 0 })).map(({ text }) => text).sort();

test('an editor says a correction in other words, and withdraws one: readers and the journal have it', async () => {
  const id = await corrected('الأول', 'الثاني');
  const [one = '', two = ''] = await correctionIds(id);
  const text = 'الأول، أوضح';
  expect(await ask(id, { type: 'article.amend', correctionId: one, kind: 'clarification', text })).toBe(
    'done',
  );
  expect(await shown()).toEqual([text, 'الثاني'].sort());
  expect(await ask(id, { type: 'article.retract', correctionId: two, reason: 'لم يكن خطأً' })).toBe('done');
  expect(await shown()).toEqual([text]);
  expect((await eventsOf(newsroom.read, id)).slice(-2)).toMatchObject([
    { type: 'article.amended', actorId: 'editor', before: { text: 'الأول' }, after: { text } },
    { type: 'article.retracted', before: { text: 'الثاني' }, after: { reason: 'لم يكن خطأً' } },
  ]);
  for (const event of newsroom.delivered)
    expect(tagsFor(event)).toEqual(expect.arrayContaining([tag.article(id), tag.corrections('ar')]));
  expect(newsroom.delivered).toHaveLength(2);
});

test('another correction finds a name of its own after one in the midst was withdrawn', async () => {
  const id = await corrected('الأول', 'الثاني');
  const [one = ''] = await correctionIds(id);
  await ask(id, { type: 'article.retract', correctionId: one, reason: 'لم يكن خطأً' });
  await carriedOut({ subjectId: id, commands: [{ type: 'article.correct', text: 'الثالث' }] });
  expect(await shown()).toEqual(['الثاني', 'الثالث'].sort());
});

test('a writer does neither, and one article’s corrections are not another’s', async () => {
  const [id, other] = [await corrected('الأول'), await corrected('الثاني')];
  const [one = ''] = await correctionIds(id);
  const amend = { type: 'article.amend' as const, correctionId: one, kind: 'update' as const, text: 'غيره' };
  expect(await ask(id, amend, { id: 'layla', role: 'writer' })).toBe('not-allowed');
  expect(await ask(other, amend)).toBe('not-found');
  expect(await shown()).toEqual(['الأول', 'الثاني'].sort());
});

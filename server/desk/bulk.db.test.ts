import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import type { Actor } from '#editorial/permissions.ts';
import { executeOne } from '../execute.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';
import { bulk } from './bulk.ts';

const newsroom = testNewsroom();

const layla: Actor = { id: 'layla', role: 'writer' };

const outcomes = async (person: Actor, articles: { id: string; version: number }[], action: object) => {
  const result = await bulk(person, { articles, action, undoReason: 'تراجع' });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const article = async (id: string) => (await loadArticles(newsroom.read, [id])).get(id);

test('what is refused says why and leaves the others done', async () => {
  const [fit = '', stale = '', empty = ''] = await carriedOut(
    { commands: [writing()] },
    { commands: [writing()] },
    { commands: [writing({ headline: '' })] },
  );
  await executeOne(chief, {
    subjectId: stale,
    commands: [{ type: 'article.keep', content: { kicker: 'ك' } }],
  });
  const found = await outcomes(
    chief,
    [fit, stale, empty, 'nowhere'].map((id) => ({ id, version: 1 })),
    { kind: 'publish' },
  );
  expect(found.map(({ refusal }) => refusal?.code ?? 'done')).toEqual([
    'done',
    'stale-version',
    'headline-missing',
    'not-found',
  ]);
  expect((await article(fit))?.status).toBe('published');
  expect((await article(stale))?.status).toBe('draft');
});

test.each([
  [{ kind: 'submit' }, []],
  [{ kind: 'publish' }, []],
  [{ kind: 'publish' }, [{ type: 'article.submit' as const }]],
  [{ kind: 'return', reason: 'أعد الصياغة' }, [{ type: 'article.submit' as const }]],
  [{ kind: 'unpublish', reason: 'سبق أوانه' }, [{ type: 'article.publish' as const }]],
  [{ kind: 'section', sectionId: 'sport' }, []],
  [{ kind: 'topic', topicId: 'water' }, []],
  [{ kind: 'remove' }, []],
  [{ kind: 'remove' }, [{ type: 'article.submit' as const }]],
  [{ kind: 'recover' }, [{ type: 'article.remove' as const }]],
])('%j can be taken back', async (action, before) => {
  await carriedOut({
    subjectId: 'water',
    commands: [{ type: 'topic.make', edition: 'ar', slug: 'water', name: 'الماء' }],
  });
  const [id = ''] = await carriedOut({ commands: [writing(), ...before] });
  const was = await article(id);
  const [outcome] = await outcomes(chief, [{ id, version: was?.version ?? 0 }], action);
  const changed = await article(id);
  expect({ status: changed?.status, ...changed?.content }).not.toEqual({
    status: was?.status,
    ...was?.content,
  });
  const { version, commands } = outcome?.undo ?? { version: 0, commands: [] };
  expect(await executeOne(chief, { subjectId: id, expectedVersion: version, commands })).toMatchObject({
    ok: true,
  });
  const back = await article(id);
  expect(back?.status).toBe(was?.status);
  expect(back?.content.sectionId).toBe(was?.content.sectionId);
  expect(back?.content.topicIds).toEqual(was?.content.topicIds);
});

test('nobody does with many what they may not do with one, nor learns of what they may not see', async () => {
  const [id = ''] = await carriedOut({ commands: [writing()] });
  const [own] = await Promise.all([executeOne(layla, { commands: [writing()] })]);
  const mine = own?.ok ? own.value.id : '';
  const found = await outcomes(
    layla,
    [
      { id, version: 1 },
      { id: mine, version: 1 },
    ],
    { kind: 'publish' },
  );
  expect(found.map(({ refusal }) => refusal?.code)).toEqual(['not-found', 'not-allowed']);
  const [submitted] = await outcomes(layla, [{ id: mine, version: 1 }], { kind: 'submit' });
  expect(submitted?.refusal).toBeNull();
});

test('a section reaches what waits beside a published text too', async () => {
  const [id = ''] = await carriedOut({
    commands: [
      writing(),
      { type: 'article.publish' },
      { type: 'article.keep', content: { headline: 'جديد' } },
    ],
  });
  await outcomes(chief, [{ id, version: 3 }], { kind: 'section', sectionId: 'sport' });
  const moved = await article(id);
  expect([moved?.content.sectionId, moved?.pending?.sectionId, moved?.pending?.headline]).toEqual([
    'sport',
    'sport',
    'جديد',
  ]);
});

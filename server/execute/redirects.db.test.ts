import { expect, test } from 'vitest';
import { putRedirect, redirectsFrom } from '#db/queries/redirects.ts';
import { resolve } from '../address/resolve.ts';
import { execute } from '../execute.ts';
import { carriedOut, system, testNewsroom, writing } from '../testing.ts';

const newsroom = testNewsroom();
const at = new Date('2026-11-20T06:00:00Z');
const publish = { type: 'article.publish' as const, at };
const keeping = (path: string, id: string) => ({
  subjectId: 'moved-in',
  commands: [{ type: 'redirect.keep' as const, edition: 'ar', path, target: `/a/${id}`, at }],
});
const bringing = (path: string, id: string) => ({
  commands: [{ type: 'redirect.bring' as const, leads: [{ path, target: `/a/${id}` }] }],
});
const targetOf = async (path: string) => (await redirectsFrom(newsroom.read, 'ar', [path])).get(path);

test('an old address is kept for an article in any state, and for none that is not there', async () => {
  await carriedOut({ subjectId: 'draftdraft', commands: [writing()] });
  const [kept, refused] = await execute(system, [
    keeping('/old', 'draftdraft'),
    keeping('/lost', 'nobodyhome'),
  ]);
  expect(kept?.ok).toBe(true);
  expect(refused).toEqual({ ok: false, refusal: { code: 'target-absent', field: 'target' } });
  expect([await targetOf('/old'), await targetOf('/lost')]).toEqual(['/a/draftdraft', undefined]);
});

test('an old address that leads to no article is as good as free for the one that had it', async () => {
  await newsroom.store.write((tx) =>
    putRedirect(tx, { edition: 'ar', path: '/2020/khabar', target: '/a/nobodyhome', at }),
  );
  await carriedOut({ subjectId: 'aaaaaaaa', commands: [writing({ slug: 'khabar' }), publish] });
  const [brought] = await execute(system, [bringing('/2020/khabar', 'aaaaaaaa')]);
  expect(brought).toMatchObject({ ok: true, value: { made: 1 } });
  expect(await resolve('/2020/khabar')).toEqual({ kind: 'redirect', to: '/yemen/aaaaaaaa/khabar' });
});

test('an old address that leads to an article leads there still, whatever state that is in', async () => {
  await carriedOut(
    { subjectId: 'draftdraft', commands: [writing()] },
    { subjectId: 'aaaaaaaa', commands: [writing(), publish] },
  );
  await carriedOut(keeping('/old', 'draftdraft'));
  const [brought] = await execute(system, [bringing('/old', 'aaaaaaaa')]);
  expect(brought).toMatchObject({ ok: true, value: { made: 0 } });
  expect(await targetOf('/old')).toBe('/a/draftdraft');
});

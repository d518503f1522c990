import { describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { bodyOf } from '#editorial/testing.ts';
import { siteUrl } from '../env.ts';
import { executeOne } from '../execute.ts';
import { chief, testNewsroom, writing } from '../testing.ts';
import { readStanding } from './standing.ts';

const newsroom = testNewsroom();
const minute = (n: number) => new Date(Date.UTC(2026, 10, 20, 9, n));
const correction: CommandInput = { type: 'article.correct', kind: 'correction', text: 'صحّحنا اسم الجسر.' };
const righted: CommandInput = { type: 'article.keep', content: { body: bodyOf('جسر المكلا.') } };

/** Carries out a step a minute, from nothing on, and tells how the article stands afterwards. */
async function standingAfter(...steps: CommandInput[]) {
  let id = '';
  for (const [n, step] of [writing({ headline: 'الجسر', slug: 'bridge' }), ...steps].entries()) {
    const done = await executeOne(chief, { ...(id && { subjectId: id }), commands: [step] }, minute(n));
    if (!done.ok) throw new Error(done.refusal.code);
    id = done.value.id;
  }
  const article = (await loadArticles(newsroom.read, [id])).get(id);
  if (!article) throw new Error('It is not there.');
  return { id, ...(await readStanding(chief, article, minute(30))) };
}

describe('the public address', () => {
  test('is the whole one, while readers find the article there', async () => {
    const { id, publicAddress } = await standingAfter({ type: 'article.publish' });
    expect(publicAddress).toBe(`${siteUrl()}/yemen/${id}/bridge`);
  });

  test('is none before that, nor once it is withdrawn', async () => {
    expect((await standingAfter()).publicAddress).toBeNull();
    const gone = await standingAfter(
      { type: 'article.publish' },
      { type: 'article.withdraw', reason: 'خطأ' },
    );
    expect(gone.publicAddress).toBeNull();
  });
});

describe('the text that readers see', () => {
  const publish: CommandInput = { type: 'article.publish' };
  const release: CommandInput = { type: 'article.release' };

  test('is the same since publication, whatever waits beside it', async () => {
    expect((await standingAfter(publish)).sameTextSince).toBe(minute(1).toISOString());
    expect((await standingAfter(publish, righted)).sameTextSince).toBe(minute(1).toISOString());
  });

  test('has changed once what was put right is before them', async () => {
    expect((await standingAfter(publish, righted, release)).sameTextSince).toBeNull();
  });

  test('is the same again after the correction that told of it', async () => {
    const { sameTextSince } = await standingAfter(publish, righted, release, correction);
    expect(sameTextSince).toBe(minute(4).toISOString());
  });

  test('is no other for another address', async () => {
    const moved: CommandInput = { type: 'article.revise', content: { slug: 'the-bridge' } };
    expect((await standingAfter(publish, moved)).sameTextSince).toBe(minute(1).toISOString());
  });

  test('is nobody’s before publication', async () => {
    expect((await standingAfter()).sameTextSince).toBeNull();
  });
});

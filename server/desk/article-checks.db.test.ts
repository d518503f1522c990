import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { readChecks } from './article-checks.ts';

const newsroom = testNewsroom();
const now = new Date('2026-11-23T12:00:00Z');

async function added(name: string, facts: { alt?: string; rightsUntil?: Date } = {}): Promise<void> {
  const picture = { width: 900, height: 600, widths: [400], focalX: 500, focalY: 500, placeholder: '' };
  await carriedOut(
    { subjectId: name, commands: [{ type: 'media.add', name, ...picture }] },
    { subjectId: name, commands: [{ type: 'media.describe', ...facts }] },
  );
}

const figure = (name: string) => ({
  type: 'figure' as const,
  attrs: { name, alt: '', caption: '', credit: 'ليلى' },
});

test('the checks know what the library knows of the pictures at the head and in the text', async () => {
  await added('described', { alt: 'جسر على النهر' });
  await added('over', { alt: 'مئذنة', rightsUntil: now });
  await added('bare');
  const body = { type: 'doc' as const, content: [figure('described'), figure('bare'), figure('over')] };
  await carriedOut({ subjectId: 'a', commands: [writing({ heroId: 'over', body })] });
  const article = (await loadArticles(newsroom.read, ['a'])).get('a');
  if (!article) throw new Error('It is not there.');
  const found = (await readChecks(article, now)).map(({ code, path }) => `${code} ${path}`);
  expect(found.filter((one) => /^(alternative|rights)/.test(one))).toEqual([
    'rights-ended heroId',
    'alternative-missing body.content.1.attrs.alt',
    'rights-ended body.content.2.attrs.name',
  ]);
});

import { expect, test } from 'vitest';
import { newsArticle } from './news-article.ts';
import { photograph, shell, story } from './shown.testing.ts';

process.env.SITE_URL = 'https://news.example';
const card = '/og/2rz8xgfu96x.png?v=1';
const told = (more: Parameters<typeof story>[0] = {}) => newsArticle(story(more), shell, 'en', card);

test('a story is told with its author’s page, its sections and its topics', () => {
  expect(told()).toMatchObject({
    url: 'https://news.example/en/world/2rz8xgfu96x/the-bridge',
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    articleSection: ['World', 'Africa'],
    keywords: ['Water'],
    author: [{ name: 'أمينة الإدريسي', url: 'https://news.example/en/authors/amina-idrissi' }],
  });
});

test('its picture comes in three ratios, 1,200 pixels wide, with its credit', () => {
  expect(told()).toHaveProperty('image', [
    expect.objectContaining({ width: '1200', height: '675', creditText: 'Warraq Studio' }),
    expect.objectContaining({ width: '1200', height: '900' }),
    expect.objectContaining({ width: '1200', height: '1200' }),
  ]);
});

test('a picture that is too small for any ratio is shown whole', () => {
  const hero = { ...photograph, width: 900, height: 600, widths: [400, 800, 900], caption: '', credit: '' };
  expect(told({ hero })).toMatchObject({
    image: [
      { contentUrl: 'https://news.example/media/bridge-0a1b2c3d-900.webp', width: '900', height: '600' },
    ],
  });
});

test('a story without a picture has its social card', () => {
  expect(told({ hero: null })).toMatchObject({ image: [{ contentUrl: `https://news.example${card}` }] });
});

test('a correction is the last change, even where the story itself says of none', () => {
  const [earlier, later] = [new Date('2026-05-02T06:00:00Z'), new Date('2026-05-03T06:00:00Z')];
  const corrections = [{ id: '1', at: later, kind: 'correction' as const, text: 'It was May.' }];
  expect(told({ updatedAt: earlier, corrections })).toMatchObject({
    datePublished: '2026-05-01T06:00:00.000Z',
    dateModified: later.toISOString(),
    correction: [{ '@type': 'CorrectionComment', text: 'It was May.', datePublished: later.toISOString() }],
  });
});

test('a note that goes on with the story changes it and corrects nothing', () => {
  const at = new Date('2026-05-02T06:00:00Z');
  const article = told({ corrections: [{ id: '1', at, kind: 'update', text: 'It opened.' }] });
  expect(article).toMatchObject({ dateModified: at.toISOString() });
  expect(article).not.toHaveProperty('correction');
});

test('for a story that nobody signed, the newsroom answers', () => {
  expect(told({ authors: [] })).toMatchObject({
    author: { '@type': 'NewsMediaOrganization', name: 'Warraq' },
  });
});

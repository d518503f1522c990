import { expect, test } from 'vitest';
import { newsMediaOrganization } from './organization.ts';
import { shell } from './shown.testing.ts';

process.env.SITE_URL = 'https://news.example';

test('a newsroom says by what principles it works and how it corrects itself', () => {
  expect(newsMediaOrganization(shell, 'en')).toMatchObject({
    url: 'https://news.example/en',
    publishingPrinciples: 'https://news.example/en/pages/editorial-standards',
    correctionsPolicy: 'https://news.example/en/corrections',
  });
});

test('where the page of its principles was taken away, none is named', () => {
  expect(newsMediaOrganization({ ...shell, pages: [] }, 'en')).not.toHaveProperty('publishingPrinciples');
});

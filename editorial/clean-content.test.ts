import { expect, test } from 'vitest';
import { cleanUpContent } from './clean-content.ts';
import { bodyOf, contentOf } from './testing.ts';

test('an article is cleaned whole, and what that changed is told text by text', () => {
  const content = contentOf({ headline: 'قال , ثم سكت', body: bodyOf('سليم كما هو.', 'جاء  القطار ...') });
  const { changes, differences } = cleanUpContent(content, 'ar');
  expect(changes).toEqual({ headline: 'قال، ثم سكت', body: bodyOf('سليم كما هو.', 'جاء القطار…') });
  const later = differences.map((runs) =>
    runs.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join(''),
  );
  expect(later).toEqual(['قال، ثم سكت', 'جاء القطار…']);
});

test('what is clean stays, and nothing is told of it', () => {
  expect(cleanUpContent(contentOf(), 'ar')).toEqual({ changes: {}, differences: [] });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedCases } from './shared-cases.testing.ts';
import { slugOf } from './slug.ts';

const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'اأإىةو ـ-—«،٠۹5ABEÉİΣ',
        '\u064E',
        '\u0654',
        '\u0301',
        '\u030C',
        '\u200C',
        '\u200F',
        'ﺍﻟﺴ',
        'ﷲ',
        '❤️',
        '1️⃣',
        'कि',
        '\uD83D',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom('الميزانية ', 'government ', 'مستشفيات'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('slugOf', () => {
  it.each([
    ['مُؤتَمَرُ «القِمّة»: ٥٠٪ من القـــرارات', 'مؤتمر-القمة-50-من-القرارات'],
    ['آخر الأخبار'.normalize('NFD'), 'آخر-الأخبار'],
    ['ﺍﻟﺴﻼﻡ', 'السلام'],
    ['\u2067أخبار\u2069 \u200Fعاجلة', 'أخبار-عاجلة'],
    ['❤️ عاجل 🚨 الآن', 'عاجل-الآن'],
    ['Café Society: The Author’s Cut', 'café-society-the-author-s-cut'],
    ['John Smith Jr.', 'john-smith-jr'],
    ['۲۰۲۶', '2026'],
    ['हिन्दी', 'हिन्दी'],
    ['«…»', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is cut at a hyphen within sixty code points', () => {
    const words = 'كلمة '.repeat(20);
    expect(slugOf(words)).toBe(Array(12).fill('كلمة').join('-'));
    expect(slugOf(`${'ا'.repeat(29)} ${'ب'.repeat(30)} ج`)).toBe(`${'ا'.repeat(29)}-${'ب'.repeat(30)}`);
    expect(slugOf(`${'ا'.repeat(29)} ${'ب'.repeat(31)}`)).toBe('ا'.repeat(29));
    expect(slugOf('ا'.repeat(80))).toBe('ا'.repeat(60));
    expect(slugOf('𞤢'.repeat(80))).toBe('𞤢'.repeat(60));
  });

  it('is idempotent, short, and made of letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const slug = slugOf(title);
        expect(slugOf(slug)).toBe(slug);
        expect([...slug].length).toBeLessThanOrEqual(60);
        expect(slug).toBe(slug.normalize('NFC').toLowerCase());
        expect(slug).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u);
        expect(() => encodeURIComponent(slug)).not.toThrow();
        expect(slugOf(title.normalize('NFD'))).toBe(slugOf(title.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

const cases = sharedCases('slugs.json');
describe.skipIf(!cases)('shared slugs', () => {
  it.each(JSON.parse(cases ?? '{"cases":[]}').cases as { title: string; slug: string }[])(
    '$title',
    ({ title, slug }) => {
      expect(slugOf(title)).toBe(slug);
    },
  );
});

import { expect, test } from 'vitest';
import { withMeantAmpersands } from './meant-ampersands.ts';

test('an ampersand that begins no entity is written as one, outside CDATA', () => {
  expect(withMeantAmpersands('Q & A &amp; &#1606; &nbsp; a?b=1&c=2')).toBe(
    'Q &amp; A &amp; &#1606; &nbsp; a?b=1&amp;c=2',
  );
  expect(withMeantAmpersands('&<![CDATA[Q & A]]>&<![CDATA[&')).toBe('&amp;<![CDATA[Q & A]]>&amp;<![CDATA[&');
});

test('a feed of nothing but beginnings of CDATA takes no longer than others', () => {
  const xml = '<![CDATA[&'.repeat(200_000);
  expect(withMeantAmpersands(xml)).toHaveLength(xml.length);
});

import { describe, expect, test } from 'vitest';
import { linkKey, titleKey } from './keys.ts';

describe('the address of a story', () => {
  test.each([
    'https://www.agency.example/dam/',
    'http://agency.example/dam?utm_source=rss&utm_medium=feed#top',
    'https://m.agency.example/dam?fbclid=1',
  ])('%s is one with others', (link) => {
    expect(linkKey(link)).toBe('agency.example/dam');
  });

  test('keeps what tells one story from another', () => {
    expect(linkKey('https://a.example/?id=2&lang=ar')).toBe(linkKey('https://a.example/?lang=ar&id=2'));
    expect(linkKey('https://a.example/?id=2')).not.toBe(linkKey('https://a.example/?id=3'));
  });

  test('is nothing where there is none', () => {
    expect([linkKey(''), linkKey('tag:a.example,2026:1'), linkKey('mailto:a@b.example')]).toEqual([
      '',
      '',
      '',
    ]);
  });
});

describe('a headline', () => {
  test('is the same however it is spelt and set', () => {
    expect(titleKey('إفتتاح «السدّ الكبير»!')).toBe(titleKey('افتتاح السد الكبير'));
  });

  test('of a word or two says too little', () => {
    expect([titleKey('عاجل'), titleKey('نشرة الأخبار'), titleKey('…')]).toEqual(['', '', '']);
  });
});

import { describe, expect, test } from 'vitest';
import { plainText } from '../body/plain-text.ts';
import { draftOf } from './draft.ts';
import type { FeedEntry } from './feed-entry.ts';

const line = '<p>المصدر: <a href="https://a.example/1"><bdi lang="en">RT</bdi></a></p>';
const entry: FeedEntry = {
  guid: '1',
  link: 'https://a.example/news/1',
  title: 'عنوان "الخبر" كله',
  summary: '<p>الملخص.</p>',
  content: '<p>النص.</p>',
  publishedAt: null,
};
const said = (more: Partial<FeedEntry>) => {
  const { headline, standfirst, body } = draftOf({ ...entry, ...more }, line);
  return { headline, standfirst, text: plainText(body) };
};

describe('a draft', () => {
  test('has headline, standfirst, text and source of its entry', () => {
    expect(said({})).toEqual({
      headline: 'عنوان "الخبر" كله',
      standfirst: 'الملخص.',
      text: 'النص.\nالمصدر: RT',
    });
  });

  test('is no more than a standfirst where its feed gives a short summary, and that summary where it is long', () => {
    expect(said({ content: '' })).toMatchObject({ standfirst: 'الملخص.', text: 'المصدر: RT' });
    const long = `<p>${'جملة من الخبر. '.repeat(60)}</p><p>وفقرة.</p>`;
    const { standfirst, text } = said({ content: '', summary: long });
    expect(standfirst).toBe('');
    expect(text).toMatch(/جملة من الخبر\.\nوفقرة\.\nالمصدر: RT$/);
  });

  test('does not say its headline twice', () => {
    expect(said({ summary: 'عنوان "الخبر" كله' }).standfirst).toBe('');
  });

  test('holds no script, no picture and no address of ours that was theirs', () => {
    const content =
      '<p onclick="x()"><a href="../about">عنا</a> <a href="javascript:x()">x</a></p>' +
      '<script>x()</script><style>p{}</style><img src="https://a.example/p.jpg"><iframe src="https://a.example"></iframe>';
    const json = JSON.stringify(
      draftOf({ ...entry, content: content.replace('../about', '/about') }, line).body,
    );
    expect(json).toContain('"https://a.example/about"');
    expect(json).not.toMatch(/x\(\)|p\.jpg|iframe|"\/about"/);
  });

  test('is cut at a word where its headline or summary is too long for one', () => {
    const { headline, standfirst } = said({ title: 'كلمة '.repeat(200), summary: 'كلمة '.repeat(500) });
    expect(headline.length).toBeLessThanOrEqual(200);
    expect(standfirst.length).toBeLessThanOrEqual(600);
    expect(headline).toMatch(/كلمة…$/);
  });
});

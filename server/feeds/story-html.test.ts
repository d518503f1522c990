import { expect, test } from 'vitest';
import { bodyOf } from '#editorial/testing.ts';
import { translatorOf } from '#messages/translator.ts';
import { storyHtml } from './story-html.ts';

const href = 'https://news.example/en/world/mh3k9x0a1b2/x';
const place = {
  edition: 'en' as const,
  zone: 'Asia/Riyadh',
  t: await translatorOf('en'),
  pictures: new Map(),
};
const story = {
  href,
  standfirst: '',
  heroCaption: '',
  hero: null,
  corrections: [],
  body: bodyOf('The text.'),
};

test('a story is in its own language and direction, whatever surrounds it', () => {
  expect(storyHtml(story, place)).toBe('<div lang="en-GB" dir="ltr"><p>The text.</p></div>');
});

test('standfirst, picture and corrections stand above the text, in the order of its page', () => {
  const hero = {
    src: 'https://news.example/media/a-640.webp',
    width: 640,
    height: 360,
    alt: 'A',
    credit: '',
  };
  const corrections = [
    { at: new Date('2026-11-24T08:00:00Z'), kind: 'correction' as const, text: 'It was < 3.' },
  ];
  expect(
    storyHtml({ ...story, standfirst: 'In short & in full', hero, corrections }, place).split('\n'),
  ).toEqual([
    '<div lang="en-GB" dir="ltr"><p><strong>In short &amp; in full</strong></p>',
    '<figure><img src="https://news.example/media/a-640.webp" width="640" height="360" alt="A"></figure>',
    '<aside><h2>Correction</h2><p><strong>Correction</strong> · <time datetime="2026-11-24T08:00:00.000Z">24 November 2026 at 11:00</time><br>It was &lt; 3.</p></aside>',
    '<p>The text.</p></div>',
  ]);
});

test('a link within the page leads to the page, from wherever the story is read', () => {
  const content = bodyOf('here').content.map((block) => ({
    ...block,
    content: [
      { type: 'text' as const, text: 'here', marks: [{ type: 'link' as const, attrs: { href: '#notes' } }] },
    ],
  }));
  const body = { type: 'doc' as const, content: content as never };
  expect(storyHtml({ ...story, body }, place)).toContain(`<a href="${href}#notes">here</a>`);
});

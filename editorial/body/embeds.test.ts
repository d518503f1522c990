import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedOf, frameOrigins } from './embeds.ts';

describe('an address that may be shown', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?t=42s', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://www.youtube.com/v/dQw4w9WgXcQ&hl=ar', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://x.com/warraq/status/20', null],
    [
      'https://twitter.com/warraq/status/1234567890',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
    ],
    ['https://cdn.example.org/a/فيلم.mp4?x=1', 'https://cdn.example.org/a/%D9%81%D9%8A%D9%84%D9%85.mp4?x=1'],
  ])('%s', (href, src) => {
    expect(embedOf(href)?.src ?? null).toBe(src);
  });

  it.each([
    'http://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@evil.example/a',
    'https://youtube.com/watch?v=dQw4w9WgXcQ"onload=',
    'https://cdn.example.org:8443/a.mp4',
    'https://user@cdn.example.org/a.mp4',
    'javascript:alert(1)//.mp4',
    'data:video/mp4;base64,AAAA',
    '//cdn.example.org/a.mp4',
    'https://cdn.example.org/a.svg',
    '',
  ])('is not %s', (href) => {
    expect(embedOf(href)).toBeNull();
  });
});

it('only ever loads a frame of the origins that the policy names, or a file over https', () => {
  const host = fc.constantFrom('youtube.com', 'youtu.be', 'vimeo.com', 'x.com', 'cdn.example', 'a.mp4');
  const path = fc.stringMatching(/^[\w/?=&%.@:"'<>-]{0,40}$/);
  fc.assert(
    fc.property(host, path, (host, path) => {
      const embed = embedOf(`https://${host}/${path}`);
      if (!embed) return;
      const { origin, protocol } = new URL(embed.src);
      if (embed.provider === 'file') expect(protocol).toBe('https:');
      else expect(frameOrigins).toContain(origin);
      expect(embed.src).not.toMatch(/["'<>\s]/);
    }),
  );
});

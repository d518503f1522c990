import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { basicPolicy, contentPolicy } from './policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const part = (policy: string, name: string) => policy.split('; ').find((one) => one.split(' ')[0] === name);

describe('contentPolicy', () => {
  test('allows the inline scripts that stand in the page, each once, and no other', () => {
    const html = `<script data-keep="">خبر()</script><script data-keep="">خبر()</script>
      <script type="speculationrules">{"prefetch":[]}</script><script type="application/ld+json">{}</script>
      <script type="module" src="/assets/a.js"></script>`;
    expect(part(contentPolicy(html, false), 'script-src')).toBe(
      `script-src 'self' ${sha('خبر()')} ${sha('{"prefetch":[]}')}`,
    );
  });

  test('allows inline styles by hash, and style attributes only where there are some', () => {
    const policy = contentPolicy('<style>a{}</style><p>x</p>', false);
    expect(part(policy, 'style-src')).toBe(`style-src 'self' ${sha('a{}')}`);
    expect(part(policy, 'style-src-attr')).toBeUndefined();
    expect(part(contentPolicy('<p style="a:b">x</p>', false), 'style-src-attr')).toBe(
      "style-src-attr 'unsafe-inline'",
    );
  });

  test('closes what a page does not need', () => {
    const policy = contentPolicy('<p>x</p>', false);
    for (const closed of [
      "default-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "script-src 'self'",
    ]) {
      expect(policy.split('; ')).toContain(closed);
    }
    expect(policy).not.toContain('unsafe-eval');
  });

  test('opens frames and videos for the embeds that stand in the page, and for no other site', () => {
    expect(part(contentPolicy('<p>x</p>', false), 'frame-src')).toBeUndefined();
    const html = `<w-embed class="embed" frame="https://player.vimeo.com/video/1?dnt=1" name="x"></w-embed>
      <w-embed class="embed" frame="https://evil.example/a" name="x"></w-embed>
      <w-embed class="embed" video="https://cdn.example.org/a.mp4?b=1&amp;c=2" name="x"></w-embed>
      <p>frame="https://www.youtube-nocookie.com/"</p>`;
    const policy = contentPolicy(html, false);
    expect(part(policy, 'frame-src')).toBe('frame-src https://player.vimeo.com');
    expect(part(policy, 'media-src')).toBe("media-src 'self' https://cdn.example.org");
  });

  test('upgrades requests only where the site is https', () => {
    expect(contentPolicy('', true)).toContain('upgrade-insecure-requests');
    expect(contentPolicy('', false)).not.toContain('upgrade-insecure-requests');
  });
});

test('HSTS is sent only where the site is https', () => {
  expect(basicPolicy(true)).toHaveProperty('strict-transport-security');
  expect(basicPolicy(false)).not.toHaveProperty('strict-transport-security');
  expect(basicPolicy(false)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

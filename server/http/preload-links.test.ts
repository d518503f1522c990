import { expect, test } from 'vitest';
import { preloadLinks } from './preload-links.ts';
import { Circumstances, prerendered, serveAsNext } from './test-next.ts';
import { ask } from './test-server.ts';

const head = `<html><head><link rel="preload" href="/assets/fonts/a.woff2" as="font" crossorigin="" type="font/woff2"/>
<link rel="preload" href="/media/x.avif" as="image"/><link rel="canonical" href="https://news.example/"/>
<link rel="stylesheet" href="/assets/sheets/s.css"/></head><body><link rel="stylesheet" href="/no.css"/></body></html>`;

test('names the sheet and the fonts of the head, and nothing else', () => {
  expect(preloadLinks(head)).toBe(
    '</assets/fonts/a.woff2>; rel=preload; as=font; type="font/woff2"; crossorigin, ' +
      '</assets/sheets/s.css>; rel=preload; as=style',
  );
  expect(preloadLinks('<html><head></head><body></body></html>')).toBeUndefined();
});

test('a page says it only where Cloudflare stands in front', async () => {
  const circumstances = new Circumstances();
  const draw = (_path: string, response: Parameters<typeof prerendered>[0]) => prerendered(response, head);
  const { port } = await serveAsNext(draw, circumstances);
  expect((await ask(port, '/')).headers.link).not.toContain('/assets/');
  circumstances.edge = { ...circumstances.edge, isCloudflare: true };
  expect((await ask(port, '/latest')).headers.link).toContain(
    '</assets/sheets/s.css>; rel=preload; as=style',
  );
});

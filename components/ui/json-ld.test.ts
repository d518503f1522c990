import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from './json-ld.tsx';

test('no text ends the script or begins a comment in it, and all of it is read again as it was', () => {
  const name = '</script><script>alert(1)</script><!-- ]]> \u2028 "quoted" & \\ «نص»';
  const html = renderToStaticMarkup(createElement(JsonLd, { things: [{ '@type': 'Person', name }] }));
  expect(html.match(/<.{7}/g)).toEqual(['<script ', '</script']);
  const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Person', name }],
  });
});

import { describe, expect, test } from 'vitest';
import { needsFrameworkScripts, withoutFrameworkScripts, withoutScriptLinks } from './without-scripts.ts';

const clean = withoutFrameworkScripts;

describe('withoutFrameworkScripts', () => {
  test.each([
    ['<script src="/_next/static/chunks/a.js" async=""></script>', ''],
    ['<script>self.__next_f.push([1,"<p>x</p>"])</script>', ''],
    ['<script>(globalThis["TURBOPACK"]||[]).push({"a":">"})</script>', ''],
    ['<SCRIPT noModule="">x</SCRIPT >', ''],
    ['<script data-keepsake="">x</script>', ''],
    ['<script title="data-keep">x</script>', ''],
    ['<script title="a>b data-keep">x</script>', ''],
    ['<script type="module" src="/_next/a.js"></script>', ''],
    ['<script type="module" src="https://evil.example/assets/a.js"></script>', ''],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>', ''],
    ['<link rel="modulepreload" href="/_next/static/chunks/b.js"/>', ''],
    ['<link rel="expect" href="#_R_" blocking="render"/>', ''],
    ['<p>a<!-- -->b<!--$-->c<!--/$--><!--&--><!--/&--><!--$?--><!--$!--><!--F!--></p>', '<p>abc</p>'],
    [
      '<html><body class="x"><div hidden=""><!--$--><!--/$--></div><main></main>',
      '<html><body class="x"><main></main>',
    ],
    ['<p>x<script>never closed', '<p>x'],
  ])('%s is taken out', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  test.each([
    '<script data-keep="">let a = "<!-- -->";</script>',
    '<script data-keep type="module" src="/assets/x.js"></script>',
    '<script type="module" src="/assets/elements.js"></script>',
    '<script type="application/ld+json">{"a":"<script>x"}</script>',
    '<script type="speculationrules">{}</script>',
    '<link rel="modulepreload" href="/assets/elements.js"/>',
    '<link rel="expect" href="#story" blocking="render"/>',
    '<link rel="preload" as="font" type="font/woff2" href="/assets/a.woff2" crossorigin=""/>',
    '<link rel="preload" as="style" href="/_next/a.css"/>',
    '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>',
    '<!-- a comment of ours -->',
    '<!--[if IE]>x<![endif]-->',
    '<style>a::after{content:"<!-- -->"}</style>',
    '<textarea><!-- --></textarea>',
    '<title>x &lt;script&gt; <!-- --></title>',
    '<body><div hidden="">held</div>',
    '<body><p></p><div hidden=""></div>',
    '<scripture>x</scripture>',
    '<p title="a &lt;script&gt; b">1 < 2</p>',
  ])('%s stays', (html) => {
    expect(clean(html)).toBe(html);
  });

  test('goes on after what stays', () => {
    const html =
      '<script data-keep="">1</script><script>2</script><b>3</b><script type="speculationrules">4</script>';
    expect(clean(html)).toBe(
      '<script data-keep="">1</script><b>3</b><script type="speculationrules">4</script>',
    );
  });

  test('changes nothing more the second time', () => {
    const html = '<body><div hidden=""><!--$--><!--/$--></div><script>1</script><p>a<!-- -->b</p></body>';
    expect(clean(clean(html))).toBe(clean(html));
  });

  test('does not slow down on unfinished markup', () => {
    const began = performance.now();
    clean('<script '.repeat(20_000));
    clean('<!--'.repeat(50_000));
    clean('<style>'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});

test('tells a page that was drawn behind Suspense', () => {
  expect(needsFrameworkScripts('<!--$?--><template id="B:0"></template>…<!--/$-->')).toBe(true);
  expect(needsFrameworkScripts('<!--$--><p></p><!--/$-->')).toBe(false);
});

test.each([
  [undefined, undefined],
  ['</_next/a.js>; rel=preload; as="script"', undefined],
  [
    '</a.css>; rel=preload; as="style", </_next/a.js>; rel=preload; as=script',
    '</a.css>; rel=preload; as="style"',
  ],
  [
    ['</_next/a.js>; rel=modulepreload', '</f.woff2>; rel=preload; as=font'],
    '</f.woff2>; rel=preload; as=font',
  ],
  ['</assets/a.js>; rel=modulepreload', '</assets/a.js>; rel=modulepreload'],
  [
    '<https://a.example/x>; rel="alternate"; hreflang=en',
    '<https://a.example/x>; rel="alternate"; hreflang=en',
  ],
])('a Link header %j becomes %j', (header, expected) => {
  expect(withoutScriptLinks(header)).toBe(expected);
});

const links = /<link\b[^>]*>/g;

/**
 * What a page is laid out with, as a `Link` header names it: its style sheet and the fonts that its head preloads. A CDN
 * that sends Early Hints takes them from here, and sends them before it has asked for the page.
 * @see https://developers.cloudflare.com/cache/advanced-configuration/early-hints/
 */
export function preloadLinks(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const named = [...head.matchAll(links)].flatMap(([link]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(link)?.[1];
    const [href, rel] = [attribute('href'), attribute('rel')];
    if (rel === 'stylesheet') return [`<${href}>; rel=preload; as=style`];
    const isFont = rel === 'preload' && attribute('as') === 'font';
    return isFont ? [`<${href}>; rel=preload; as=font; type="font/woff2"; crossorigin`] : [];
  });
  return named.length > 0 ? named.join(', ') : undefined;
}

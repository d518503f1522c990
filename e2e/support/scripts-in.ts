export interface ScriptInPage {
  /** `foreign` is what has no business on a reader's page. */
  kind: 'module' | 'inline' | 'data' | 'foreign';
  src: string;
  text: string;
}

/** Data that no browser runs. */
const data = /\btype="(?:application\/ld\+json|speculationrules)"/;

/** Every script of a page. Of those that run in place there may be one: theme and text size, before the first paint. */
export function scriptsIn(html: string): ScriptInPage[] {
  let inline = 0;
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', text = '']) => {
      const src = /\bsrc="([^"]*)"/.exec(attributes)?.[1] ?? '';
      if (src !== '') return { kind: /^\/assets\/[\w.-]+\.js$/.test(src) ? 'module' : 'foreign', src, text };
      if (data.test(attributes)) return { kind: 'data', src, text };
      inline += 1;
      return { kind: inline === 1 && text.length < 2000 ? 'inline' : 'foreign', src, text };
    },
  );
}

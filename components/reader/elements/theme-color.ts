import type { Theme } from './theme.ts';

const served = new WeakMap<HTMLMetaElement, string>();

/** Gives the browser's own bars the paper of a chosen theme; for the system's, what the page was served with. */
export function tintBrowser(theme: Theme): void {
  // To ask what is drawn has the browser work out the styles of the whole page: only where the answer is wanted.
  const paper = theme === 'system' ? undefined : paperColor();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    if (!served.has(meta)) served.set(meta, meta.content);
    const content = theme === 'system' ? served.get(meta) : paper;
    if (content && content !== meta.content) meta.content = content;
  }
}

/** The colour that the page is really drawn on. */
function paperColor(): string | undefined {
  return [document.body, document.documentElement]
    .map((element) => getComputedStyle(element).backgroundColor)
    .find((color) => color && color !== 'transparent' && !/[,/] ?0\)$/.test(color));
}

import type { Page } from '@playwright/test';

/** What makes the page wider than the screen; empty where it is not. */
export function widthBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1) && !element.closest('.sr-only, .skip');
    });
    // The innermost of them are where it comes from.
    const causes = beyond.filter(
      (element) => !beyond.some((other) => other !== element && element.contains(other)),
    );
    const told = causes.slice(0, 5).map((element) => element.outerHTML.slice(0, 100));
    return [`${root.scrollWidth} px of ${root.clientWidth}`, ...told];
  });
}

/**
 * Texts of which part cannot be seen: cut off by a box that does not scroll, or outside of the page. Lines that are cut
 * on purpose (one item of the ticker, an excerpt of so many lines) say so by an ellipsis.
 */
export function lostIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      if (
        !element ||
        (text.textContent ?? '').trim() === '' ||
        !element.checkVisibility({ opacityProperty: true })
      )
        continue;
      if (element.closest('script, style, title, .sr-only, .skip, [aria-hidden="true"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      for (
        let box: Element | null = element;
        box && box !== document.documentElement;
        box = box.parentElement
      ) {
        const style = getComputedStyle(box);
        const isOnPurpose = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (isOnPurpose || style.position === 'fixed') break;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        if (scrolls(style.overflowX)) break;
        const edge = box.getBoundingClientRect();
        const beyondX = hides(style.overflowX) && (rect.right > edge.right + 2 || rect.left < edge.left - 2);
        const beyondY = hides(style.overflowY) && (rect.bottom > edge.bottom + 4 || rect.top < edge.top - 4);
        if (beyondX || beyondY) {
          lost.push(`«${text.textContent?.trim().slice(0, 40)}» in ${box.tagName}.${box.className}`);
          break;
        }
      }
    }
    return lost;
  });
}

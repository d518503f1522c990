import type { Locator } from '@playwright/test';

/** A letter and where the browser has drawn it. */
export interface Glyph {
  letter: string;
  /** The line it stands on, from 0 at the top. */
  line: number;
  x: number;
}

/**
 * The letters of an element, or of a stretch of its text, in the order of the text, each with its place on the screen.
 * White space and signs that have no width are left out.
 */
export function glyphsOf(element: Locator, stretch?: string): Promise<Glyph[]> {
  return element.evaluate((node: Element, wanted: string | undefined) => {
    const text = node.textContent ?? '';
    const from = wanted === undefined ? 0 : text.indexOf(wanted);
    if (from < 0) throw new Error(`«${wanted}» is not in «${text}».`);
    const to = wanted === undefined ? text.length : from + wanted.length;
    const letters = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const drawn: { letter: string; rect: DOMRect }[] = [];
    let offset = 0;
    for (let piece = walker.nextNode(); piece; piece = walker.nextNode()) {
      const words = piece.textContent ?? '';
      for (const { segment, index } of letters.segment(words)) {
        const at = offset + index;
        if (at < from || at >= to || /^[\s\p{Cf}]*$/u.test(segment)) continue;
        const range = document.createRange();
        range.setStart(piece, index);
        range.setEnd(piece, index + segment.length);
        const rect = [...range.getClientRects()].find(({ width }) => width > 0);
        if (rect) drawn.push({ letter: segment, rect });
      }
      offset += words.length;
    }
    const tops: number[] = [];
    for (const { rect } of drawn) {
      const middle = rect.top + rect.height / 2;
      if (!tops.some((top) => Math.abs(top - middle) < rect.height / 2)) tops.push(middle);
    }
    tops.sort((a, b) => a - b);
    return drawn.map(({ letter, rect }) => {
      const middle = rect.top + rect.height / 2;
      const line = tops.findIndex((top) => Math.abs(top - middle) < rect.height / 2);
      return { letter, line, x: rect.left + rect.width / 2 };
    });
  }, stretch);
}

/** The letters as one sees them, line by line, each from the left edge to the right. */
export async function seenFromLeft(element: Locator, stretch?: string): Promise<string> {
  const glyphs = await glyphsOf(element, stretch);
  return glyphs
    .sort((a, b) => a.line - b.line || a.x - b.x)
    .map(({ letter }) => letter)
    .join('');
}

/** The letters as one reads them in Arabic, line by line, each from the right edge to the left. */
export async function seenFromRight(element: Locator, stretch?: string): Promise<string> {
  const glyphs = await glyphsOf(element, stretch);
  return glyphs
    .sort((a, b) => a.line - b.line || b.x - a.x)
    .map(({ letter }) => letter)
    .join('');
}

import { readFile } from 'node:fs/promises';
import type { Node } from '@takumi-rs/core';
import { cardFonts } from './card-fonts.ts';
import { leftOf, type Press, type Sheet, type SheetText } from './sheet.ts';

/** Opens Takumi with our fonts; throws where it has no binary for this machine. */
export async function openTakumi(): Promise<Press> {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { path, family, weight, ranges } of cardFonts()) {
    const data = await readFile(path);
    await renderer.registerFont({
      name: family,
      data,
      unicodeRange: ranges,
      ...(weight !== null && { weight }),
    });
  }
  return {
    async measure(text, { direction, lang }) {
      const { children } = await renderer.measure(box(text, direction), { width: text.width, lang });
      return { width: children[0]?.width ?? 0, height: children[0]?.height ?? 0 };
    },
    draw: (sheet) =>
      renderer.render(tree(sheet), { width: sheet.width, height: sheet.height, lang: sheet.lang }),
  };
}

function tree(sheet: Sheet): Node {
  const { paper, direction, rules, texts } = sheet;
  return {
    type: 'container',
    style: { width: '100%', height: '100%', backgroundColor: paper },
    children: [
      ...rules.map((rule): Node => {
        const { top, width, height, colour } = rule;
        const left = leftOf(rule, sheet);
        return {
          type: 'container',
          style: { position: 'absolute', left, top, width, height, backgroundColor: colour },
        };
      }),
      ...texts.map((text) => {
        const place = { position: 'absolute', left: leftOf(text, sheet), top: text.top } as const;
        return box(text, direction, { ...place, textWrap: 'balance' });
      }),
    ],
  };
}

/** A text as wide as it is in a box as wide as it may be; lines take their direction from the box. */
function box(text: SheetText, direction: Sheet['direction'], place: Node['style'] = {}): Node {
  const { width, align, size, weight, leading, colour } = text;
  return {
    type: 'container',
    style: { ...place, display: 'flex', justifyContent: `flex-${align}`, width, direction },
    children: [
      {
        type: 'text',
        text: text.text,
        style: {
          fontFamily: 'Plex, Naskh',
          fontSize: size,
          fontWeight: weight,
          lineHeight: `${leading}px`,
          color: colour,
          overflowWrap: 'anywhere',
        },
      },
    ],
  };
}

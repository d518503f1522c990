import { readFile } from 'node:fs/promises';
import type { Node } from '@takumi-rs/core';
import { cardFonts } from './card-fonts.ts';
import { rememberingWidths } from './measured-words.ts';
import type { Press, Sheet } from './sheet.ts';

const fontFamily = 'Plex, Naskh';
const measuredSize = 100;
/** Of the box around a line, in ems; and how far below its top a line of Plex then has its baseline. */
const lineHeight = 1.5;
const baseline = 1.085;

/** Opens Takumi with our fonts; throws where it has no binary for this machine. */
export async function openTakumi(): Promise<Press> {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { path, family, weight, ranges } of cardFonts()) {
    const data = await readFile(path);
    await renderer.registerFont({ name: family, data, weight, unicodeRange: ranges });
  }
  return {
    widthsOf: rememberingWidths(async (words, fontWeight) => {
      const style = { fontFamily, fontSize: measuredSize, fontWeight, whiteSpace: 'nowrap' } as const;
      const children = words.map((text): Node => ({ type: 'text', text, style }));
      const row: Node = {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
        children,
      };
      return (await renderer.measure(row)).children.map(({ width }) => width / measuredSize);
    }),
    draw(sheet) {
      const { width, height, lang } = sheet;
      return renderer.render(tree(sheet), { width, height, lang });
    },
  };
}

function tree({ width, paper, direction, rules, lines }: Sheet): Node {
  const edge = direction === 'rtl' ? 'right' : 'left';
  return {
    type: 'container',
    style: { width: '100%', height: '100%', backgroundColor: paper },
    children: [
      ...rules.map(({ start, colour, ...box }): Node => {
        const style = { position: 'absolute', [edge]: start, ...box, backgroundColor: colour } as const;
        return { type: 'container', style };
      }),
      ...lines.map((line): Node => {
        const top = line.baseline - baseline * line.size;
        const style = { position: 'absolute', [edge]: line.start, top, width, direction } as const;
        const { text, size: fontSize, weight: fontWeight, colour: color } = line;
        const letters = {
          fontFamily,
          fontSize,
          fontWeight,
          lineHeight,
          color,
          whiteSpace: 'nowrap',
        } as const;
        return { type: 'container', style, children: [{ type: 'text', text, style: letters }] };
      }),
    ],
  };
}

import sharp from 'sharp';
import { cardFonts } from './card-fonts.ts';
import { rememberingWidths } from './measured-words.ts';
import type { Press, Sheet } from './sheet.ts';

/** As the files themselves call it; the second lends what the first has not got. */
const family = 'IBM Plex Sans Arabic, Noto Naskh Arabic';
const measuredSize = 100;
/** What the ink of a word leaves of the room that the word takes, in ems. */
const bearing = 0.04;

/**
 * Opens the text drawing that sharp has within it (librsvg and Pango) with our fonts. Throws where they did not take
 * effect: Arabic would then come out in whatever font the machine has, or in none.
 */
export async function openSharp(): Promise<Press> {
  // A font that one text has been drawn with can be named by all that follow, in SVG too.
  for (const { path } of cardFonts()) await inkWidth('.', family, 500, path);
  for (const probe of ['ورّاق', 'Warraq']) {
    const [own, other] = [await inkWidth(probe, family, 700), await inkWidth(probe, 'no such family', 700)];
    if (own === other) throw new Error('The fonts of social cards have no effect in sharp');
  }
  return {
    widthsOf: rememberingWidths((words, weight) =>
      Promise.all(words.map(async (word) => (await inkWidth(word, family, weight)) / measuredSize + bearing)),
    ),
    draw: (sheet) =>
      sharp(Buffer.from(svgOf(sheet)))
        .png()
        .toBuffer(),
  };
}

async function inkWidth(text: string, name: string, weight: 500 | 700, fontfile?: string): Promise<number> {
  const font = `${name} ${weight === 700 ? 'Bold' : 'Medium'} ${measuredSize}`;
  const drawn = sharp({ text: { text: escaped(text), font, dpi: 72, ...(fontfile && { fontfile }) } });
  return (await drawn.raw().toBuffer({ resolveWithObject: true })).info.width;
}

function svgOf({ width, height, paper, direction, lang, rules, lines }: Sheet): string {
  const fromLeft = (start: number, own = 0) => (direction === 'rtl' ? width - start - own : start);
  const boxes = rules.map(
    (box) =>
      `<rect x="${fromLeft(box.start, box.width)}" y="${box.top}" width="${box.width}" height="${box.height}" ` +
      `fill="${box.colour}"/>`,
  );
  const texts = lines.map(
    (line) =>
      `<text x="${fromLeft(line.start)}" y="${line.baseline}" direction="${direction}" font-size="${line.size}" ` +
      `font-weight="${line.weight}" fill="${line.colour}">${escaped(line.text)}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}" ` +
    `xml:lang="${lang}"><rect width="100%" height="100%" fill="${paper}"/>${boxes.join('')}${texts.join('')}</svg>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

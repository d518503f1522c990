import sharp from 'sharp';
import { cardFonts } from './card-fonts.ts';
import { baselineOf, leftOf, type Press, type Sheet, type SheetText } from './sheet.ts';

const family = 'IBM Plex Sans Arabic';
const measuredSize = 100;
/** In ems: what the ink of a word leaves of the room it takes, and the space between words. */
const bearing = 0.04;
const wordSpace = 0.236;
const mostWords = 5000;

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
    async measure(text) {
      const lines = await linesOf(text);
      return { width: Math.max(...lines.map(({ width }) => width)), height: lines.length * text.leading };
    },
    async draw(sheet) {
      const texts: string[] = [];
      for (const text of sheet.texts) {
        const lines = await linesOf(text);
        texts.push(...lines.map((line, at) => textElement(line.text, at, text, sheet)));
      }
      return sharp(Buffer.from(svgOf(sheet, texts)))
        .png()
        .toBuffer();
    },
  };
}

interface Line {
  text: string;
  width: number;
}

/** Fills lines with words; an isolate around the whole text is opened and closed again on each of them. */
async function linesOf({ text, size, weight, width }: SheetText): Promise<Line[]> {
  const whole = /^\u2068(.*)\u2069$/su.exec(text)?.[1];
  const lines: Line[] = [];
  for (const word of (whole ?? text).split(' ')) {
    const own = (await widthOf(word, weight)) * size;
    const last = lines.at(-1);
    const joined = (last?.width ?? 0) + wordSpace * size + own;
    if (last && joined <= width) Object.assign(last, { text: `${last.text} ${word}`, width: joined });
    else lines.push({ text: word, width: own });
  }
  return whole === undefined ? lines : lines.map((line) => ({ ...line, text: `\u2068${line.text}\u2069` }));
}

const widths = new Map<string, number>();

/** In ems. */
async function widthOf(word: string, weight: number): Promise<number> {
  const key = `${weight} ${word}`;
  const known = widths.get(key) ?? (await inkWidth(word, family, weight)) / measuredSize + bearing;
  if (widths.size >= mostWords) widths.clear();
  widths.set(key, known);
  return known;
}

async function inkWidth(text: string, name: string, weight: number, fontfile?: string): Promise<number> {
  const font = `${name} ${weight === 700 ? 'Bold' : 'Medium'} ${measuredSize}`;
  const drawn = sharp({ text: { text: escaped(text), font, dpi: 72, ...(fontfile && { fontfile }) } });
  return (await drawn.raw().toBuffer({ resolveWithObject: true })).info.width;
}

function svgOf({ width, height, paper, rules, ...sheet }: Sheet, texts: string[]): string {
  const boxes = rules.map((rule) => {
    const x = leftOf(rule, { ...sheet, width });
    return `<rect x="${x}" y="${rule.top}" width="${rule.width}" height="${rule.height}" fill="${rule.colour}"/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}" ` +
    `direction="${sheet.direction}" xml:lang="${sheet.lang}">` +
    `<rect width="100%" height="100%" fill="${paper}"/>${boxes.join('')}${texts.join('')}</svg>`
  );
}

function textElement(line: string, at: number, text: SheetText, sheet: Sheet): string {
  const left = leftOf(text, sheet);
  const isOnRight = (sheet.direction === 'rtl') === (text.align === 'start');
  const x = isOnRight ? left + text.width : left;
  const y = text.top + baselineOf(text) + at * text.leading;
  return (
    `<text x="${x}" y="${y}" text-anchor="${text.align}" direction="${sheet.direction}" font-size="${text.size}" ` +
    `font-weight="${text.weight}" fill="${text.colour}">${escaped(line)}</text>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

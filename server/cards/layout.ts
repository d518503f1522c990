import { editionFormats } from '#messages/editions.ts';
import manifest from '../../public/assets/manifest.json' with { type: 'json' };
import { type Card, type CardTheme, cardSize } from './card.ts';
import { isolatedLine } from './card-text.ts';
import { fitted } from './fit.ts';
import { balancedLines, filledLines, textsOf, widthOf, wordsOf } from './lines.ts';
import type { Press, Sheet, SheetLine, SheetRule } from './sheet.ts';

const { width, height } = cardSize;
const margin = 72;
const measure = width - 2 * margin;

const nameplate = { size: 54, weight: 700, baseline: 101 } as const;
const date = { size: 26, weight: 500 } as const;
const ruleTop = 130;
const kicker = { size: 30, weight: 500 } as const;
/** The filled box of what is breaking: how far it reaches around its word, and what follows it from it. */
const flag = { above: 33, below: 15, beside: 14, after: 18 };
const headlineBottom = 582;
const headlineRoom = 360;
const headlineSizes = [86, 75, 65, 57, 49];
/** Dots and vowel marks need more between the lines than Latin letters do. */
const leadings = { rtl: 1.35, ltr: 1.25 };
/** How far a baseline lies below the middle of its line, in ems: Plex rises 1.085 above it and falls .415 below. */
const belowMiddle = 0.335;
const kickerAboveHeadline = 26;

/**
 * Sets a card: the nameplate and the date over a double rule, as at the head of a front page, and the headline at the
 * foot, as large as it can be. What is breaking bears the accent, on its rule and on its label, and nothing else does.
 */
export async function sheetOf(card: Card, theme: CardTheme, press: Press): Promise<Sheet> {
  const { dir: direction, tag: lang } = editionFormats[card.edition];
  const colours: Record<string, string> = manifest.cards.colours[theme];
  const colour = (name: string) => colours[name] ?? colours.ink ?? '';
  const emphasis = colour(card.breaking ? 'accent' : 'ink');
  const line = (text: string) => isolatedLine(text, card.edition);
  const lengthOf = async (text: string, size: number, weight: 500 | 700) =>
    widthOf(await wordsOf(text, weight, press)) * size;

  const wordsOfHeadline = (text: string) => wordsOf(line(text), 700, press);
  const leadingAt = (size: number) => Math.round(size * leadings[direction]);
  const heightAt = async (text: string, size: number) => {
    const lines = filledLines(await wordsOfHeadline(text), measure / size);
    const isTooWide = lines.some((words) => widthOf(words) * size > measure);
    return lines.length * leadingAt(size) + (isTooWide ? headlineRoom : 0);
  };
  const fit = await fitted(card.headline, { sizes: headlineSizes, room: headlineRoom, heightAt });
  const leading = leadingAt(fit.size);
  const broken = textsOf(balancedLines(await wordsOfHeadline(fit.text), measure / fit.size));
  const headlineTop = headlineBottom - broken.length * leading;
  const headline = broken.map(
    (text, at): SheetLine => ({
      text,
      size: fit.size,
      weight: 700,
      colour: colour('ink'),
      start: margin,
      baseline: headlineTop + (at + 0.5) * leading + belowMiddle * fit.size,
    }),
  );

  const rules: SheetRule[] = [
    { start: margin, width: measure, top: ruleTop, height: 4, colour: emphasis },
    { start: margin, width: measure, top: ruleTop + 8, height: 1, colour: colour('edge') },
  ];
  const dateStart = width - margin - (await lengthOf(card.date, date.size, date.weight));
  const lines: SheetLine[] = [
    { ...nameplate, text: line(card.site), colour: colour('ink'), start: margin },
    {
      ...date,
      text: card.date,
      colour: colour('ink-second'),
      start: dateStart,
      baseline: nameplate.baseline,
    },
    ...headline,
  ];

  const baseline = headlineTop - kickerAboveHeadline;
  let start = margin;
  if (card.breaking) {
    const inside = Math.ceil(await lengthOf(card.breaking, kicker.size, 700));
    const box = {
      top: baseline - flag.above,
      height: flag.above + flag.below,
      width: inside + 2 * flag.beside,
    };
    rules.push({ ...box, start, colour: emphasis });
    lines.push({
      ...kicker,
      weight: 700,
      text: card.breaking,
      colour: colour('paper'),
      start: start + flag.beside,
      baseline,
    });
    start += box.width + flag.after;
  }
  lines.push({
    ...kicker,
    text: line(card.kicker),
    colour: colour(card.tint ?? 'ink-second'),
    start,
    baseline,
  });
  return { width, height, paper: colour('paper'), direction, lang, rules, lines };
}

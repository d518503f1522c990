import { editionFormats } from '#messages/editions.ts';
import manifest from '../../public/assets/manifest.json' with { type: 'json' };
import { type Card, type CardTheme, cardSize } from './card.ts';
import { isolatedLine } from './card-text.ts';
import { fitted } from './fit.ts';
import { baselineOf, type Press, type Sheet, type SheetRule, type SheetText } from './sheet.ts';

const { width, height } = cardSize;
const margin = 72;
const measure = width - 2 * margin;

const nameplate = { size: 54, weight: 700, leading: 76, top: 44 } as const;
const small = { size: 26, weight: 500, leading: 38 } as const;
const label = { size: 30, leading: 46 } as const;
const ruleTop = 130;
const headlineBottom = height - 52;
const headlineSizes = [86, 75, 65, 57, 49];
/** Vowel marks and dots need more between the lines than Latin letters do. */
const headlineLeading = { rtl: 1.35, ltr: 1.25 };
const kickerGap = 10;
const headlineRoom = headlineBottom - (ruleTop + 34 + label.leading + kickerGap);

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
  const across = { start: margin, width: measure, align: 'start' } as const;

  const headlineAt = (text: string, size: number, top = 0): SheetText => {
    const leading = Math.round(size * headlineLeading[direction]);
    return { ...across, text: line(text), size, weight: 700, leading, colour: colour('ink'), top };
  };
  const heightAt = async (text: string, size: number) =>
    (await press.measure(headlineAt(text, size), { direction, lang })).height;
  const fit = await fitted(card.headline, { sizes: headlineSizes, room: headlineRoom, heightAt });
  const headline = headlineAt(fit.text, fit.size, headlineBottom - Math.round(fit.height));

  const texts: SheetText[] = [
    { ...across, ...nameplate, text: line(card.site), colour: colour('ink') },
    {
      ...across,
      ...small,
      text: card.date,
      colour: colour('ink-second'),
      top: nameplate.top + baselineOf(nameplate) - baselineOf(small),
      align: 'end',
    },
    headline,
  ];
  const rules: SheetRule[] = [
    { start: margin, width: measure, top: ruleTop, height: 4, colour: emphasis },
    { start: margin, width: measure, top: ruleTop + 8, height: 1, colour: colour('edge') },
  ];

  const top = headline.top - kickerGap - label.leading;
  let start = margin;
  if (card.breaking) {
    const flag = {
      ...across,
      ...label,
      weight: 700,
      text: card.breaking,
      colour: colour('paper'),
      top,
    } as const;
    const inside = Math.ceil((await press.measure(flag, { direction, lang })).width);
    rules.push({ start, width: inside + 28, top: top - 1, height: label.leading + 2, colour: emphasis });
    texts.push({ ...flag, start: start + 14, width: inside + 2 });
    start += inside + 28 + 18;
  }
  texts.push({
    ...across,
    ...label,
    weight: 500,
    text: line(card.kicker),
    colour: colour(card.tint ?? 'ink-second'),
    start,
    top,
    width: width - margin - start,
  });
  return { width, height, paper: colour('paper'), direction, lang, rules, texts };
}

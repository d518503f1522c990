import type { Card, CardTheme } from './card.ts';
import { sheetOf } from './layout.ts';
import { press } from './press.ts';

/** A card as PNG, 1200 × 630 pixels. */
export async function drawCard(card: Card, theme: CardTheme): Promise<Buffer> {
  const opened = await press();
  return opened.draw(await sheetOf(card, theme, opened));
}

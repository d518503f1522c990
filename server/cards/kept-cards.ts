import { ByteLru } from '../http/byte-lru.ts';
import { digestOf } from '../importing/digest.ts';
import { type Card, type CardTheme, versionOf } from './card.ts';
import { drawCard } from './draw.ts';

export interface DrawnCard {
  png: Buffer;
  /** Of the picture, for its ETag. */
  digest: string;
}

/** Some 600 cards. */
const room = 16 * 1024 * 1024;
const kept = new ByteLru<DrawnCard>(room);
const drawing = new Map<string, Promise<DrawnCard>>();

/** A card as it was drawn before, for as long as there is room for it. However many ask at once, it is drawn once. */
export async function keptCard(
  card: Card,
  theme: CardTheme,
  draw: typeof drawCard = drawCard,
): Promise<DrawnCard> {
  const key = `${versionOf(card)} ${theme}`;
  const known = kept.get(key) ?? drawing.get(key);
  if (known) return known;
  const drawn = drawAndKeep(key, () => draw(card, theme)).finally(() => drawing.delete(key));
  drawing.set(key, drawn);
  return drawn;
}

async function drawAndKeep(key: string, draw: () => Promise<Buffer>): Promise<DrawnCard> {
  const png = await draw();
  const drawn = { png, digest: digestOf(png) };
  kept.set(key, drawn, png.length);
  return drawn;
}

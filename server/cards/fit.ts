import { excerpt } from '#arabic/excerpt.ts';

export interface Fitted {
  text: string;
  size: number;
  height: number;
}

interface Room {
  /** From the largest to the smallest, at least one. */
  sizes: readonly number[];
  /** The most that the text may be high. */
  room: number;
  heightAt: (text: string, size: number) => Promise<number>;
}

/** A text that should be so much too high is not tried: measuring takes longer than drawing. */
const hopeless = 1.25;
/** How many letters fewer each next cut has. */
const step = 5;

/**
 * The largest of the sizes at which a text keeps to the room; where it is too long for all of them it is cut at a word,
 * with «…», to what the smallest has room for.
 */
export async function fitted(text: string, { sizes, room, heightAt }: Room): Promise<Fitted> {
  const smallest = sizes.at(-1) ?? 0;
  /** At the smallest size, as far as is known. */
  let height = 0;
  for (const size of sizes) {
    if (height > room * hopeless) break;
    height = await heightAt(text, size);
    if (height <= room) return { text, size, height };
    // A text twice as large has lines twice as high, and twice as many.
    height *= (smallest / size) ** 2;
  }
  let cut = text;
  for (let left = Math.ceil((text.length * room) / height); left > 1; left -= step) {
    cut = excerpt(text, left);
    height = await heightAt(cut, smallest);
    if (height <= room) break;
  }
  return { text: cut, size: smallest, height };
}

import sharp from 'sharp';

interface Ink {
  width: number;
  /** Where there is ink, pixels counted from the top left one. */
  places: number[];
  /** One for each pixel: 1 where there is ink. */
  dark: Uint8Array;
}

/** Darker than this is ink, of 256 greys. */
const threshold = 128;
const furthestShift = 4;

async function inkOf(picture: Buffer): Promise<Ink> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const dark = Uint8Array.from({ length: width * height }, (_, at) =>
    (data[at * channels] ?? 255) < threshold ? 1 : 0,
  );
  return { width, places: [...dark.keys()].filter((at) => dark[at] === 1), dark };
}

/**
 * How far two pictures of black text on white, of one size, agree, from 0 to 1: the ink that both have, of the ink that either has, at
 * the best of all shifts of up to four pixels.
 */
export async function inkOverlap(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await inkOf(one), await inkOf(other)];
  let best = 0;
  for (let down = -furthestShift; down <= furthestShift; down++) {
    for (let right = -furthestShift; right <= furthestShift; right++) {
      best = Math.max(best, overlapAt(a, b, right, down));
    }
  }
  return best;
}

function overlapAt(a: Ink, b: Ink, right: number, down: number): number {
  const shift = down * b.width + right;
  const both = a.places.reduce((count, at) => count + (b.dark[at + shift] ?? 0), 0);
  return both / (a.places.length + b.places.length - both);
}

import { type Crop, type CropRatio, cropAround, cropRatios, type MediaItem, masterSize } from './library.ts';

/**
 * The ratios in which search engines ask for an article's picture, the widest first.
 * https://developers.google.com/search/docs/appearance/structured-data/article#article-types
 */
export const frameRatios = ['16:9', '4:3', '1:1'] as const satisfies CropRatio[];

/**
 * The width that a large picture has at least, and that frames have.
 * https://developers.google.com/search/docs/appearance/google-discover
 */
export const frameWidth = 1200;

/** A picture cut to a ratio for those who show it beside others: search engines and news readers. */
export interface Frame {
  ratio: (typeof frameRatios)[number];
  crop: Crop;
  width: number;
  height: number;
  /** Its name under /media; another whenever it is cut differently. */
  file: string;
}

type Framed = Pick<MediaItem, 'name' | 'width' | 'height' | 'focalX' | 'focalY' | 'crops'>;

/** The frames that a picture is large enough for: as they were cut by hand, or else around its focal point. */
export function framesOf(picture: Framed): Frame[] {
  const { name, crops } = picture;
  const shrunk = Math.min(1, masterSize.width / picture.width, masterSize.height / picture.height);
  return frameRatios.flatMap((ratio) => {
    const crop = crops[ratio] ?? cropAround(picture, cropRatios[ratio]);
    if ((crop.width / 1000) * picture.width * shrunk < frameWidth) return [];
    const file = `${name}-${ratio.replace(':', 'x')}-${stampOf(crop)}.webp`;
    return [{ ratio, crop, width: frameWidth, height: Math.round(frameWidth / cropRatios[ratio]), file }];
  });
}

/** The name of the picture that a frame is cut from; null for the name of anything else. */
export function pictureOfFrame(file: string): string | null {
  return /^([a-z0-9-]+)-(?:16x9|4x3|1x1)-[0-9a-f]{12}\.webp$/.exec(file)?.[1] ?? null;
}

/** Thousandths, so three hexadecimal digits for each edge. */
function stampOf({ x, y, width, height }: Crop): string {
  return [x, y, width, height].map((edge) => edge.toString(16).padStart(3, '0')).join('');
}

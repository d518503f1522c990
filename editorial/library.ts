/** The library of pictures: what one is to the newsroom, and what may come in. */

/** What a picture may be at most when it comes; larger ones cost more memory than a newsroom's machine has to spare. */
export const pictureLimits = { bytes: 40 * 1024 * 1024, pixels: 100_000_000, frames: 500 } as const;

/** What is kept of a picture at most: larger than any screen shows it, and small enough that making its sizes costs little. */
export const masterSize = { width: 2560, height: 5120 } as const;

/** The ratios that a picture may be cut to by hand, as width to height. */
export const cropRatios = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1, '3:4': 3 / 4 } as const;

export type CropRatio = keyof typeof cropRatios;

/** A rectangle in thousandths of a picture's width and height. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Crops = Partial<Record<CropRatio, Crop>>;

/** `waiting`: to be had in the newsroom, its sizes for readers are being made; `failed`: they cannot be made. */
export const mediaStatuses = ['waiting', 'ready', 'failed'] as const;

export type MediaStatus = (typeof mediaStatuses)[number];

export const libraryFilters = ['all', 'mine', 'lacksAlternative', 'rightsEnded', 'unused'] as const;

export type LibraryFilter = (typeof libraryFilters)[number];

/**
 * A picture as the newsroom's interface holds it. `/media/{name}-{width}.webp` lies there for each of `widths` from the
 * first moment, the AVIF files once it is ready. The focal point is in thousandths from the left and the top.
 */
export interface MediaItem {
  id: string;
  name: string;
  /** What its file was called: how people know it as long as nothing is said of it. */
  title: string;
  width: number;
  height: number;
  widths: number[];
  focalX: number;
  focalY: number;
  crops: Crops;
  alt: string;
  caption: string;
  credit: string;
  rights: string;
  /** An ISO moment, from which on it may not be shown; null: there is none. */
  rightsUntil: string | null;
  /** Whether that moment has passed. */
  areRightsEnded: boolean;
  placeholder: string;
  status: MediaStatus;
  /** An ISO moment. */
  createdAt: string;
  bytes: number;
  /** Guards its changes. */
  version: number;
  /** Whether the person who asks may change or remove it. */
  mayChange: boolean;
}

/** An article that shows a picture, for whoever wants to know what hangs on it. */
export interface MediaUse {
  id: string;
  headline: string;
  edition: string;
  status: string;
}

/** A page of the library, the newest first; `next` is where the following one begins, null at the end. */
export interface LibraryPage {
  items: MediaItem[];
  total: number;
  next: string | null;
}

/**
 * The largest rectangle of a ratio that a picture holds, as near to its focal point as its edges let it.
 * @param ratio width to height, in pixels
 */
export function cropAround(
  { width, height, focalX, focalY }: Pick<MediaItem, 'width' | 'height' | 'focalX' | 'focalY'>,
  ratio: number,
): Crop {
  const own = width / height;
  const wide = own > ratio ? Math.round((1000 * ratio) / own) : 1000;
  const high = own > ratio ? 1000 : Math.round((1000 * own) / ratio);
  return { ...heldIn(focalX - wide / 2, focalY - high / 2, wide, high), width: wide, height: high };
}

/** A rectangle of this size moved to where it lies inside the picture, as near to where it was wanted as can be. */
export function heldIn(x: number, y: number, width: number, height: number): { x: number; y: number } {
  const within = (at: number, size: number) => Math.round(Math.min(Math.max(at, 0), 1000 - size));
  return { x: within(x, width), y: within(y, height) };
}

/** The same rectangle grown or shrunk about its middle; it keeps its ratio, and at least a fifth of the picture's side. */
export function resized(crop: Crop, factor: number): Crop {
  const largest = Math.min(1000 / crop.width, 1000 / crop.height);
  const least = 200 / Math.max(crop.width, crop.height);
  const by = Math.min(Math.max(factor, least), largest);
  const [width, height] = [Math.round(crop.width * by), Math.round(crop.height * by)];
  const { x, y } = heldIn(
    crop.x + (crop.width - width) / 2,
    crop.y + (crop.height - height) / 2,
    width,
    height,
  );
  return { x, y, width, height };
}

/** Whether a rectangle lies inside a picture and has the ratio that it is kept for, but for what rounding takes. */
export function isCropOf(
  { width, height }: Pick<MediaItem, 'width' | 'height'>,
  ratio: CropRatio,
  crop: Crop,
): boolean {
  if (crop.width < 1 || crop.height < 1 || crop.x + crop.width > 1000 || crop.y + crop.height > 1000)
    return false;
  const drawn = (crop.width * width) / (crop.height * height);
  return Math.abs(drawn / cropRatios[ratio] - 1) < 0.03;
}

/** The moment that rights end with: the whole of the last day counts, in the time zone that it was given in. */
export function areRightsOver(rightsUntil: Date | null, now: Date): boolean {
  return rightsUntil !== null && rightsUntil <= now;
}

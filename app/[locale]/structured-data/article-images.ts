import type { ImageObject } from 'schema-dts';
import { framesOf } from '#editorial/frames.ts';
import type { ArticleView } from '#editorial/view.ts';
import { absolute } from '#server/absolute.ts';
import { cardSize } from '#server/cards/card.ts';
import { socialImage } from '../social-image.ts';

/**
 * The pictures that stand for a story: its own in three ratios, as far as it is large enough; the whole of one that is
 * too small for any; and for a story without a picture its social card.
 * @param card the address of the social card
 */
export function articleImages({ hero }: Pick<ArticleView, 'hero'>, card: string): ImageObject[] {
  if (!hero) return [image(absolute(card), cardSize.width, cardSize.height)];
  const { name, width, height, focal, crops = {}, credit } = hero;
  const frames = framesOf({ name, width, height, focalX: focal.x * 10, focalY: focal.y * 10, crops });
  if (frames.length === 0) {
    const whole = socialImage(hero);
    return [image(whole.url, whole.width, whole.height, credit)];
  }
  return frames.map((frame) => image(absolute(`/media/${frame.file}`), frame.width, frame.height, credit));
}

function image(contentUrl: string, width: number, height: number, credit = ''): ImageObject {
  // In pixels, which the vocabulary takes as text or with a unit, and not as a bare number.
  const size = { width: `${width}`, height: `${height}` };
  return { '@type': 'ImageObject', contentUrl, ...size, ...(credit && { creditText: credit }) };
}

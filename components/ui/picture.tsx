import type { CSSProperties } from 'react';
import type { Picture as PictureData } from '#editorial/view.ts';

interface Props {
  picture: PictureData;
  /** The `sizes` attribute: how wide it is drawn. */
  sizes: string;
  /** The one picture that the page opens with: fetched first, never lazily. */
  eager?: boolean;
  /** The ratio that it is drawn in, where that is not its own: what was cut by hand for it is shown. */
  ratio?: keyof NonNullable<PictureData['crops']>;
  className?: string;
}

/** A picture in every size it was made in. The box is reserved before a byte of it has come. */
export function Picture({ picture, sizes, eager = false, ratio, className }: Props) {
  const { name, width, height, widths, placeholder } = picture;
  const set = (type: string) => widths.map((w) => `/media/${name}-${w}.${type} ${w}w`).join(', ');
  const fallback = widths.find((w) => w >= 640) ?? widths.at(-1);
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <img
        src={`/media/${name}-${fallback}.webp`}
        srcSet={set('webp')}
        sizes={sizes}
        width={width}
        height={height}
        alt={picture.alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding={eager ? undefined : 'async'}
        className={className}
        // A variable: before the sheet is there, a browser would load what every picture of the page has behind it.
        style={{ ...framing(picture, ratio), '--behind': `url("${placeholder}")` } as CSSProperties}
      />
    </picture>
  );
}

/**
 * A crop is a view box, where the browser knows it. One that does not shows the ratio's largest rectangle nearest to the
 * crop, and all of them keep the focal point in sight where nothing was cut.
 */
function framing({ focal, crops }: PictureData, ratio: Props['ratio']): CSSProperties {
  const crop = ratio && crops?.[ratio];
  if (!crop) return { objectPosition: `${focal.x}% ${focal.y}%` };
  const { x, y, width, height } = crop;
  const share = (at: number, size: number) => (size >= 1000 ? 50 : Math.round((100 * at) / (1000 - size)));
  const edges = [y, 1000 - x - width, 1000 - y - height, x].map((edge) => `${edge / 10}%`);
  return {
    objectPosition: `${share(x, width)}% ${share(y, height)}%`,
    ...({ objectViewBox: `inset(${edges.join(' ')})` } as CSSProperties),
  };
}

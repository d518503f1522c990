import type { Picture as PictureData } from '#editorial/view.ts';

interface Props {
  picture: PictureData;
  /** The `sizes` attribute: how wide it is drawn. */
  sizes: string;
  /** The one picture that the page opens with: fetched first, never lazily. */
  eager?: boolean;
  className?: string;
}

/** A picture in every size it was made in. The box is reserved before a byte of it has come. */
export function Picture({ picture, sizes, eager = false, className }: Props) {
  const { name, width, height, widths, focal, placeholder } = picture;
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
        style={{
          objectPosition: `${focal.x}% ${focal.y}%`,
          backgroundImage: `url("${placeholder}")`,
        }}
      />
    </picture>
  );
}

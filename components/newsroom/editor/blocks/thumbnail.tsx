import type { EditorPicture } from '#editorial/editor-view.ts';

/** A picture of the library as wide as what it stands in. */
export function Thumbnail({ picture, alt }: { picture: EditorPicture; alt: string }) {
  const { name, width, height, widths } = picture;
  const shown = widths.find((one) => one >= 640) ?? widths.at(-1);
  return (
    // biome-ignore lint/performance/noImgElement: its sizes were made when it came
    <img
      src={`/media/${name}-${shown}.webp`}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      draggable={false}
      className="block-picture"
    />
  );
}

import type { Picture } from '#editorial/view.ts';
import { absolute } from '#server/absolute.ts';

/** The largest picture that the networks still take. */
export function socialImage({ name, width, height, widths, alt }: Picture) {
  const drawn = widths.findLast((one) => one <= 1280) ?? widths[0] ?? width;
  return {
    url: absolute(`/media/${name}-${drawn}.webp`),
    width: drawn,
    height: Math.round((height * drawn) / width),
    alt,
  };
}

import { attributeOf, withAttribute } from '../tag-attributes.ts';
import type { Attachments } from './attachment.ts';

const image = /<img\b[^<>]*>/gi;

/**
 * WordPress writes a picture into a text in the size it is shown, and names the file by a class. The picture is the whole
 * file, and has the words for it that the library has where the text has none.
 */
export function withWholePictures(html: string, attachment: Attachments): string {
  return html.replace(image, (tag) => {
    const id = /\bwp-image-(\d+)\b/.exec(tag)?.[1];
    const file = id ? attachment(Number(id)) : null;
    if (!file) return tag;
    const named = withAttribute(tag, 'src', file.url);
    return attributeOf(named, 'alt').trim() === '' && file.alt
      ? withAttribute(named, 'alt', file.alt)
      : named;
  });
}

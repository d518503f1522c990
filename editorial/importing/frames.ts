import { embedHtml } from './markup.ts';
import { attributeOf } from './tag-attributes.ts';

const frame = /<(iframe|object|embed)\b[^<>]*>/gi;

/**
 * HTML in which every frame and every player of old is the address of what it shows: seen where that may be shown, and
 * otherwise a link, so that a reader still finds it. A frame that nobody could see counts readers, and is left out.
 */
export function withoutFrames(html: string): string {
  if (!/<(?:iframe|object|embed)\b/i.test(html)) return html;
  let before = '';
  return html.replace(frame, (tag, name: string) => {
    const source =
      attributeOf(tag, name.toLowerCase() === 'object' ? 'data' : 'src') || attributeOf(tag, 'data-src');
    const address = source.trim().replaceAll('&amp;', '&').replace(/^\/\//, 'https://');
    const isSeen = !/^[01]$/.test(attributeOf(tag, 'width')) && !/^[01]$/.test(attributeOf(tag, 'height'));
    // A player is often written twice, one inside the other, for two kinds of browser.
    if (!isSeen || address === before || !/^https?:\/\/[^\s<>"]+$/i.test(address)) return '';
    before = address;
    return embedHtml(address);
  });
}

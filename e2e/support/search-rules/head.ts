import type { Head } from '../head-of.ts';
import { isAddress, isText, type Page, unless } from './fault.ts';

/**
 * What the head of a page says to search engines and to networks.
 * https://developers.google.com/search/docs/crawling-indexing/special-tags, …/consolidate-duplicate-urls and
 * https://developers.google.com/search/docs/specialty/international/localized-versions; https://ogp.me
 */
export function headFaults(head: Head, { url, lang }: Page): string[] {
  const robots = head.meta('robots') ?? '';
  const [title] = head.titles;
  const isIndexed = !/noindex/.test(robots);
  const own = head.alternates.get(lang);
  return [
    ...unless(head.titles.length === 1 && isText(title), 'has not one title'),
    ...unless(isText(head.meta('description')), 'has no description'),
    ...unless(isAddress(head.link('canonical')), 'canonical is no encoded address'),
    ...unless(head.link('canonical') === url.replace(/\?.*/, ''), 'canonical is another page'),
    ...unless(!isIndexed || /max-image-preview:large/.test(robots), 'large pictures are not allowed'),
    ...unless(isIndexed || /(?<!no)follow/.test(robots), 'its links are not followed'),
    ...unless(
      head.alternates.size === 0 || own === head.link('canonical'),
      'hreflang does not name the page itself',
    ),
    ...unless(head.alternates.size !== 1, 'hreflang names no other page'),
    ...unless(head.alternates.size === 0 || head.alternates.has('x-default'), 'hreflang has no x-default'),
    ...unless([...head.alternates.values()].every(isAddress), 'hreflang holds what is no address'),
    ...['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale'].flatMap((name) =>
      unless(isText(head.meta(name)), `${name} is missing`),
    ),
    ...['twitter:card', 'twitter:title', 'twitter:description'].flatMap((name) =>
      unless(isText(head.meta(name)), `${name} is missing`),
    ),
    ...unless(head.meta('og:url') === head.link('canonical'), 'og:url is not the canonical address'),
    ...pictureFaults(head),
  ];
}

function pictureFaults(head: Head): string[] {
  const picture = head.meta('og:image');
  if (picture === undefined)
    return unless(head.meta('twitter:card') === 'summary', 'a large card has no picture');
  return [
    ...unless(isAddress(picture), 'og:image is no address'),
    ...unless(isText(head.meta('og:image:alt')), 'og:image:alt is missing'),
    ...unless(Number(head.meta('og:image:width')) >= 1200, 'og:image is less than 1,200 pixels wide'),
    ...unless(head.meta('twitter:card') === 'summary_large_image', 'the picture is shown small'),
  ];
}

import type { Block, EmbedBlock } from './document.ts';
import { embedOf } from './embeds.ts';
import { attribute, descendants, type Element, hasClass, textOf } from './html-elements.ts';
import { lineOf, paragraphsOf } from './html-inlines.ts';
import type { Reading } from './html-reading.ts';
import { readable } from './readable.ts';
import { isSafeHref } from './safe-href.ts';

const embedNames = new Set(['embed', 'wp-block-embed', 'wp-block-video', 'kg-embed-card', 'kg-video-card']);

/** What is shown from elsewhere, where it may be; whatever else a frame holds is left out. */
export function frameBlocks(element: Element): Block[] {
  return embedAt(sourceOf(element), attribute(element, 'title'));
}

/** Sound and film: shown where it may be, otherwise a link by its title or its file's name. */
export function mediaBlocks(element: Element, { dir }: Reading): Block[] {
  const href = sourceOf(element);
  const shown = embedAt(href, attribute(element, 'title'));
  if (shown.length > 0) return shown;
  const words = readable(attribute(element, 'title')).trim() || lastOf(href);
  if (!/^https?:/i.test(href) || !isSafeHref(href) || words === '') return [];
  return paragraphsOf([{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }], dir);
}

/**
 * A figure that by its class shows something from elsewhere: the first address in it that may be shown, with the words
 * below it. Null: it is none, or has no such address, and is read like anything else.
 */
export function embedFigure(element: Element): EmbedBlock[] | null {
  if (element.attrs.length === 0 || !hasClass(element, embedNames)) return null;
  const title = descendants(element, ['figcaption'], []).map(textOf).join(' ');
  for (const href of addressesIn(element)) {
    const shown = embedAt(href, title);
    if (shown.length > 0) return shown;
  }
  return null;
}

/** A post of another site as that site gives it to be pasted: its last link leads to it. */
export function postQuotation(element: Element): EmbedBlock[] | null {
  if (!/^twitter-(?:tweet|video)\b/.test(attribute(element, 'class'))) return null;
  const href = descendants(element, ['a'], []).at(-1);
  const words = lineOf(element.childNodes)?.map((inline) => (inline.type === 'text' ? inline.text : ' '));
  const shown = href ? embedAt(attribute(href, 'href'), words?.join('') ?? '') : [];
  return shown.length > 0 ? shown : null;
}

function addressesIn(element: Element): string[] {
  const frames = descendants(element, ['iframe', 'video'], []).map(sourceOf);
  const links = descendants(element, ['a'], [])
    .map((link) => attribute(link, 'href'))
    .reverse();
  const words = textOf(element).match(/https?:\/\/\S+/g) ?? [];
  return [...frames, ...links, ...words];
}

function sourceOf(element: Element): string {
  const own = attribute(element, 'src') || attribute(element, 'data-src');
  if (own.trim() !== '') return own.trim();
  const source = descendants(element, ['source'], []).find((one) => attribute(one, 'src').trim() !== '');
  return source ? attribute(source, 'src').trim() : '';
}

/** Old pages name what lies elsewhere by `http:` or by no scheme; players there have long been at `https:`. */
function embedAt(given: string, title: string): EmbedBlock[] {
  const secure = given.trim().replace(/^(?:http:)?\/\//i, 'https://');
  const embed = embedOf(secure);
  const isSame = secure === given.trim();
  if (!embed || (embed.provider === 'file' && !isSame)) return [];
  const words = readable(title).replace(/\s+/g, ' ').trim().slice(0, 300).toWellFormed();
  return [{ type: 'embed', attrs: { href: secure, title: words } }];
}

function lastOf(href: string): string {
  const name = /([^/?#]+)(?:[?#].*)?$/.exec(href)?.[1] ?? '';
  try {
    return readable(decodeURIComponent(name));
  } catch {
    return readable(name);
  }
}

import { escapedHtml, htmlElement } from '../../body/html-markup.ts';
import type { ConvertedHtml } from '../converted-html.ts';
import { listIn, objectIn, parsedJson, textIn } from '../json-value.ts';
import { pictureHtml } from '../markup.ts';
import { cardHtml } from './cards.ts';

/** The kinds of section. https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md */
const section = { markup: 1, image: 2, list: 3, card: 10 } as const;

const blockNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);
const formatNames = new Set(['strong', 'b', 'em', 'i', 's', 'u', 'code', 'sub', 'sup', 'mark']);

/**
 * The text of a Ghost post as its editor of versions 1 to 4 stores it, as HTML for `fromHtml`, which is the gate. A text
 * that is no mobiledoc is empty, and named in `lost`.
 */
export function mobiledocHtml(mobiledoc: string): ConvertedHtml {
  const document = objectIn(parsedJson(mobiledoc));
  if (!Array.isArray(document.sections)) return { html: '', lost: ['text that is no mobiledoc'] };
  const lost = new Set<string>();
  const html = document.sections.map((one) => sectionHtml(listIn(one), document, lost)).join('');
  return { html, lost: [...lost] };
}

type Document = Record<string, unknown>;

function sectionHtml([kind, first, second]: unknown[], document: Document, lost: Set<string>): string {
  switch (kind) {
    case section.markup:
      return blockHtml(textIn(first), markersHtml(listIn(second), document));
    case section.image:
      return pictureHtml({ url: textIn(first), alt: '', caption: '' });
    case section.list: {
      const items = listIn(second).map((item) => htmlElement('li', {}, markersHtml(listIn(item), document)));
      return htmlElement(first === 'ol' ? 'ol' : 'ul', {}, items.join(''));
    }
    case section.card: {
      const [name, payload] = listIn(listIn(document.cards)[Number(first)]);
      return cardHtml(textIn(name), objectIn(payload), lost);
    }
    default:
      return '';
  }
}

function blockHtml(tag: string, inner: string): string {
  const name = tag.toLowerCase();
  if (name === 'pull-quote')
    return htmlElement('blockquote', { class: 'wp-block-pullquote' }, htmlElement('p', {}, inner));
  if (name === 'aside') return htmlElement('blockquote', {}, inner);
  return htmlElement(blockNames.has(name) ? name : 'p', {}, inner);
}

/** A run of words opens markups by their numbers and closes as many of the innermost as it says. */
function markersHtml(markers: unknown[], document: Document): string {
  const open: string[] = [];
  let html = '';
  for (const marker of markers) {
    const [kind, opening, closing, value] = listIn(marker);
    for (const at of listIn(opening)) {
      const { name, start } = markupOf(listIn(listIn(document.markups)[Number(at)]));
      open.push(name);
      html += start;
    }
    html += kind === 1 ? atomHtml(listIn(listIn(document.atoms)[Number(value)])) : escapedHtml(textIn(value));
    for (let left = Math.min(Number(closing) || 0, open.length); left > 0; left--) html += endOf(open.pop());
  }
  return html + open.reverse().map(endOf).join('');
}

/** A markup without a place in HTML lends its words alone. */
function markupOf([tag, attributes]: unknown[]): { name: string; start: string } {
  const name = textIn(tag).toLowerCase();
  if (name === 'a') {
    const given = listIn(attributes);
    const at = given.indexOf('href');
    const href = at < 0 ? '' : textIn(given[at + 1]);
    return { name, start: `<a href="${escapedHtml(href)}">` };
  }
  return formatNames.has(name) ? { name, start: `<${name}>` } : { name: '', start: '' };
}

function endOf(name: string | undefined): string {
  return name ? `</${name}>` : '';
}

function atomHtml([name, text]: unknown[]): string {
  return name === 'soft-return' ? '<br>' : escapedHtml(textIn(text));
}

import { type Attributes, attributesOf } from './tag-attributes.ts';

/** Where something begins that may go, or whose inside is text and must be stepped over. */
const openings = /<(?:!--|(?:script|link|style|textarea|title|template)(?=[\s/>]))/gi;

const tagEnd = /(?:"[^"]*"|'[^']*'|[^'">])*>/y;

/** What React writes to find its way in the page again: text borders, fragments, Suspense, forms. */
const reactMarker = /^(?:| |\/?[$&][?!~]?|F!?|html|head|body)$/;

const emptyFirstDiv = /(<body\b[^>]*>)<div hidden(?:="")?><\/div>/i;

/**
 * A reader's page without the framework's scripts, what preloads them, and React's markers. Our own stay: `data-keep`,
 * linked data, speculation rules and the modules under /assets.
 *
 * The page has to be whole without JavaScript: content that React streams behind a Suspense boundary would stay hidden.
 */
export function withoutFrameworkScripts(html: string): string {
  let kept = '';
  let from = 0;
  openings.lastIndex = 0;
  for (let found = openings.exec(html); found; found = openings.exec(html)) {
    const piece = pieceAt(html, found.index, found[0].slice(1).toLowerCase());
    if (!piece.stays) {
      kept += html.slice(from, found.index);
      from = piece.end;
    }
    openings.lastIndex = piece.end;
  }
  return (kept + html.slice(from)).replace(emptyFirstDiv, '$1');
}

/** True for a page whose content React moves into place by script: it was drawn behind Suspense. */
export function needsFrameworkScripts(html: string): boolean {
  return html.includes('<template id="B:') || html.includes('<div hidden id="S:');
}

interface Piece {
  end: number;
  stays: boolean;
}

function pieceAt(html: string, start: number, name: string): Piece {
  if (name === '!--') {
    const end = endOf(html, '-->', start + 4);
    return { end, stays: !reactMarker.test(html.slice(start + 4, end - 3)) };
  }
  tagEnd.lastIndex = start + 1 + name.length;
  if (!tagEnd.test(html)) return { end: html.length, stays: name !== 'script' };
  const inside = tagEnd.lastIndex;
  const attributes = attributesOf(html.slice(start + 1 + name.length, inside - 1));
  if (name === 'link') return { end: inside, stays: !isFrameworkLink(attributes) };
  // What is inside a template is markup like any other.
  if (name === 'template') return { end: inside, stays: true };
  const end = closingOf(html, name, inside);
  return { end, stays: name !== 'script' || isOurs(attributes) };
}

function closingOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function isOurs(attributes: Attributes): boolean {
  const type = attributes.get('type')?.toLowerCase();
  if (attributes.has('data-keep') || type === 'application/ld+json' || type === 'speculationrules')
    return true;
  return type === 'module' && isOwnAsset(attributes.get('src'));
}

function isFrameworkLink(attributes: Attributes): boolean {
  const relation = attributes.get('rel')?.toLowerCase();
  // React holds back the first paint until its own script's place is parsed; that place goes.
  if (relation === 'expect') return /^#_\w*R_$/.test(attributes.get('href') ?? '');
  const isScript =
    relation === 'modulepreload' || (relation === 'preload' && attributes.get('as') === 'script');
  return isScript && !isOwnAsset(attributes.get('href'));
}

function isOwnAsset(address: string | undefined): boolean {
  return address?.startsWith('/assets/') === true;
}

/** A `Link` header without the framework's script preloads; undefined where nothing is left of it. */
export function withoutScriptLinks(header: string | number | string[] | undefined): string | undefined {
  const links = [header ?? []]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/);
  const kept = links.filter((link) => link !== '' && !isScriptLink(link));
  return kept.length > 0 ? kept.join(', ') : undefined;
}

function isScriptLink(link: string): boolean {
  if (/^<\/assets\//.test(link)) return false;
  return /;\s*as="?script"?\s*(?:;|$)/i.test(link) || /;\s*rel="?modulepreload"?\s*(?:;|$)/i.test(link);
}

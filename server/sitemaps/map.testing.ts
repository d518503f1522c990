/** An element of a sitemap, as it was written. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** How often a child may stand: once, at most once, or as often as one likes. */
type Times = '1' | '?' | '*';

/**
 * What the schemas of sitemaps.org and Google's three additions let stand in an element, in this order.
 * @see https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd
 * @see https://www.sitemaps.org/schemas/sitemap/0.9/siteindex.xsd
 * @see https://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd
 * @see https://www.google.com/schemas/sitemap-image/1.1/sitemap-image.xsd
 */
const schema: Record<string, [child: string, times: Times][]> = {
  urlset: [['url', '*']],
  sitemapindex: [['sitemap', '*']],
  sitemap: [
    ['loc', '1'],
    ['lastmod', '?'],
  ],
  url: [
    ['loc', '1'],
    ['lastmod', '?'],
    ['news:news', '?'],
    ['image:image', '*'],
    ['xhtml:link', '*'],
  ],
  'news:news': [
    ['news:publication', '1'],
    ['news:publication_date', '1'],
    ['news:title', '1'],
  ],
  'news:publication': [
    ['news:name', '1'],
    ['news:language', '1'],
  ],
  'image:image': [['image:loc', '1']],
};

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const address = /^https?:\/\/[\x21-\x7e]+$/;

/** What the text of an element must look like. */
const texts: Record<string, RegExp> = {
  loc: address,
  'image:loc': address,
  lastmod: instant,
  'news:publication_date': instant,
  'news:language': /^[a-z]{2,3}$/,
  'news:name': /\S/,
  'news:title': /\S/,
};

const namespaces: Record<string, string> = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

const mostEntries = 50_000;
const mostBytes = 50 * 1024 * 1024;

/** Reads a sitemap or an index and throws where the protocol would refuse it; returns its entries. */
export function readMap(xml: string): Element[] {
  const root = readXml(xml);
  if (root.name !== 'urlset' && root.name !== 'sitemapindex') throw new Error(`${root.name} is no sitemap.`);
  for (const [name, value] of Object.entries(root.attributes))
    if (namespaces[name] !== value) throw new Error(`${name} is not ${value}.`);
  check(root, root.attributes);
  if (root.children.length > mostEntries) throw new Error(`There are ${root.children.length} entries.`);
  if (Buffer.byteLength(xml) > mostBytes) throw new Error('It is longer than 50 MB.');
  return root.children;
}

/** The text of the first child of a name, at any depth. */
export function textIn(element: Element, name: string): string | undefined {
  for (const child of element.children) {
    const text = child.name === name ? child.text : textIn(child, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** hreflang → address. */
export function alternatesIn({ children }: Element): Record<string, string> {
  const links = children.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes);
  return Object.fromEntries(links.map(({ hreflang = '', href = '' }) => [hreflang, href]));
}

function check(element: Element, declared: Record<string, string>): void {
  const { name, children, text, attributes } = element;
  const [prefix, local] = name.split(':');
  if (local && !declared[`xmlns:${prefix}`]) throw new Error(`The prefix of ${name} is not declared.`);
  if (name === 'xhtml:link') {
    if (attributes.rel !== 'alternate' || !attributes.hreflang) throw new Error('A link is no alternate.');
    if (!address.test(attributes.href ?? '')) throw new Error(`${attributes.href} is no address.`);
  }
  const form = texts[name];
  if (form && !form.test(text)) throw new Error(`${name} may not be «${text}».`);
  if (name.endsWith('loc') && text.length > 2048) throw new Error(`${text} is too long.`);
  if (!form && text.trim() !== '') throw new Error(`«${text}» stands in ${name}.`);
  const sequence = children.map((child) => child.name).join(' ');
  const allowed = (schema[name] ?? []).map(([child, times]) => `(?:${child} )${times === '1' ? '' : times}`);
  if (!new RegExp(`^${allowed.join('')}$`).test(sequence && `${sequence} `))
    throw new Error(`${name} may not hold ${sequence}.`);
  for (const child of children) check(child, declared);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const token = /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** A strict reader of the XML that we write: no comments, no declarations, five entities. */
export function readXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error('It has no XML declaration.');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = declaration.length;
  while (at < xml.length) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (!found) throw new Error(`Not well-formed: ${xml.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [, closes, name = '', inside = '', isEmpty, text] = found;
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += plain(text);
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      const element = { name, attributes: attributesOf(inside), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || !root || more.length > 0) throw new Error('It is cut off.');
  return root;
}

function attributesOf(inside: string): Record<string, string> {
  return Object.fromEntries(
    [...inside.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

function plain(text: string): string {
  return text.replace(/&(#?\w*);?/g, (whole, name: string) => {
    const character = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity.`);
    return character;
  });
}

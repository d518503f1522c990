/** XML that was written here and may stand in other XML as it is. */
export interface Xml {
  readonly xml: string;
}

/** What XML 1.0 cannot hold, not even escaped (§2.2): control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** `>` for the sake of `]]>`; a carriage return would be read as a line feed (§2.11). */
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
/** Line breaks and tabs in an attribute would be read as spaces (§3.3.3). */
const inAttributes: Record<string, string> = { ...escapes, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

function escaped(text: string, signs: RegExp, by: Record<string, string>): string {
  return text.replace(illegal, '').replace(signs, (sign) => by[sign] ?? '');
}

/** A text as it may stand in an attribute, and between tags as well. */
export function escapedXml(text: string): string {
  return escaped(text, /[&<>"\r\n\t]/g, inAttributes);
}

type Attributes = Record<string, string | number | undefined>;

/**
 * An element of XML 1.0: around a text, which is escaped, or around other elements. No white space is added: in some
 * elements of feeds it would count. An attribute that is undefined is left out.
 */
export function xmlElement(name: string, attributes: Attributes, inside: string | readonly Xml[] = []): Xml {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedXml(String(value))}"`)
    .join('');
  const content =
    typeof inside === 'string' ? escaped(inside, /[&<>\r]/g, escapes) : inside.map(({ xml }) => xml).join('');
  return { xml: content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>` };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

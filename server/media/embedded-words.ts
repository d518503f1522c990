import type { Metadata } from 'sharp';

/** What a picture says of itself in words. */
export interface EmbeddedWords {
  caption: string;
  credit: string;
}

/** As much as a JPEG can hold in one piece, in bytes; what is sought stands in it. */
const mostPacket = 65_536;

/**
 * The caption and the credit that an agency or a photographer wrote into a picture: XMP (ISO 16684-1) before the older
 * IPTC records (IIM 4.2). Nothing else of what a file carries is read, and none of it is kept.
 */
export function embeddedWords({ xmp, iptc }: Pick<Metadata, 'xmp' | 'iptc'>): EmbeddedWords {
  const packet = xmp ? new TextDecoder().decode(xmp.subarray(0, mostPacket)) : '';
  const records = iptc ? recordsOf(iptc) : new Map<number, string>();
  const credit = inXmp(packet, 'photoshop:Credit') || inXmp(packet, 'dc:creator');
  return {
    caption: cut(inXmp(packet, 'dc:description') || records.get(120) || '', 1000),
    credit: cut(credit || records.get(110) || records.get(80) || '', 200),
  };
}

/** The first text of a property: as an attribute, as an element, or as the first item of a list. */
function inXmp(packet: string, property: string): string {
  const attribute = new RegExp(`\\s${property}\\s*=\\s*"([^"]*)"`).exec(packet)?.[1];
  if (attribute !== undefined) return unescaped(attribute);
  const inside = new RegExp(`<${property}[^>]*>([\\s\\S]{0,20000}?)</${property}>`).exec(packet)?.[1] ?? '';
  const item = /<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(inside)?.[1];
  return unescaped(item ?? (inside.includes('<') ? '' : inside));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name) return entities[name] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** The texts of record 2 by their number. A file that names no encoding is read as UTF-8 where it can be. */
function recordsOf(iptc: Uint8Array): Map<number, string> {
  const found = new Map<number, string>();
  const view = new DataView(iptc.buffer, iptc.byteOffset, iptc.byteLength);
  for (let at = 0; at + 5 <= iptc.length; at++) {
    if (iptc[at] !== 0x1c || iptc[at + 1] !== 2) continue;
    const [number = 0, length] = [iptc[at + 2], view.getUint16(at + 3)];
    if (at + 5 + length > iptc.length) break;
    if (!found.has(number)) found.set(number, textOf(iptc.subarray(at + 5, at + 5 + length)));
    at += 4 + length;
  }
  return found;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cut(text: string, most: number): string {
  return [...text.trim()].slice(0, most).join('');
}

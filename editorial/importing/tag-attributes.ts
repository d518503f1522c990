import { escapedHtml } from '../body/html-markup.ts';

const pattern = (name: string) =>
  new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');

/** An attribute's value as it is written in a tag; empty where it has none. */
export function attributeOf(tag: string, name: string): string {
  const [, , double, single, bare] = pattern(name).exec(tag) ?? [];
  return double ?? single ?? bare ?? '';
}

/** The tag with an attribute of this value. @param value plain text */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = `"${escapedHtml(value)}"`;
  const found = pattern(name);
  if (found.test(tag)) return tag.replace(found, (_, before: string) => before + written);
  const end = tag.endsWith('/>') ? -2 : -1;
  return `${tag.slice(0, end).trimEnd()} ${name}=${written}>`;
}

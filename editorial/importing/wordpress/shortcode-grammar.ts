import { tagEnds } from './tag-end.ts';

/** A tag in square brackets, as `[gallery ids="1,2"]`, where it stands in a text. */
export interface ShortcodeTag {
  name: string;
  isClosing: boolean;
  /** Written `[name /]`: nothing stands in it. */
  isEmpty: boolean;
  /** Written `[[name]]`: shown as it is, without the outer brackets. */
  isEscaped: boolean;
  /** Written `[[name]` or `[/name]]`: the same around what stands between the two. */
  isHalfEscaped: boolean;
  attributes: string;
  start: number;
  end: number;
}

const tag = /\[(\[?)(\/?)([a-z][\w-]*)((?:[\s=][^\][]*?|)?)(\/?)\](\]?)/iy;

/** What looks like shortcodes outside of tags and comments, in their order. */
export function shortcodeTags(content: string): ShortcodeTag[] {
  const tags: ShortcodeTag[] = [];
  const endOfTag = tagEnds(content);
  const lastComment = content.lastIndexOf('-->');
  const sign = /<!--|<|\[/g;
  for (let found = sign.exec(content); found; found = sign.exec(content)) {
    const start = found.index;
    if (found[0] !== '[') {
      const end = found[0] === '<' ? endOfTag(start) : commentEnd(content, start, lastComment);
      if (end > 0) sign.lastIndex = end;
      continue;
    }
    const read = tagAt(content, start);
    if (!read) continue;
    tags.push(read);
    sign.lastIndex = read.end;
  }
  return tags;
}

function commentEnd(content: string, start: number, last: number): number {
  return start < last ? content.indexOf('-->', start) + 3 : -1;
}

/** No tag is longer: it keeps the reading of many brackets in step with their number. */
const longest = 8192;

function tagAt(content: string, start: number): ShortcodeTag | null {
  const inner = content.startsWith('[[', start) ? start + 2 : start + 1;
  const close = content.slice(inner, inner + longest).search(/[\][]/) + inner;
  if (close < inner || content[close] === '[') return null;
  tag.lastIndex = start;
  const found = tag.exec(content);
  if (!found) return null;
  const [text, double = '', slash = '', name = '', attributes = '', empty = '', doubleEnd = ''] = found;
  const isEscaped = double !== '' && doubleEnd !== '';
  return {
    name,
    isClosing: slash !== '',
    isEmpty: empty !== '',
    isEscaped,
    isHalfEscaped: !isEscaped && (slash === '' ? double : doubleEnd) !== '',
    attributes,
    start: double !== '' && !isEscaped ? start + 1 : start,
    end: start + text.length - (doubleEnd !== '' && !isEscaped ? 1 : 0),
  };
}

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s"']+)/g;

/** The attributes by name in small letters; those without a name by their place, from `0`. */
export function shortcodeAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let place = 0;
  const straight = text.replace(/[“”″]|&#822[01];|&quot;/g, '"').replace(/\u00A0/g, ' ');
  for (const [, name, double, single, bare, ...loose] of straight.matchAll(attribute)) {
    if (name) attributes[name.toLowerCase()] = double ?? single ?? bare ?? '';
    else attributes[place++] = loose.find((value) => value !== undefined) ?? '';
  }
  return attributes;
}

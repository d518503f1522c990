import { embedOf } from '../../body/embeds.ts';
import { embedHtml } from '../markup.ts';
import type { Files } from './attachment.ts';
import { knownShortcodes } from './known-shortcodes.ts';
import { type ShortcodeTag, shortcodeAttributes, shortcodeTags } from './shortcode-grammar.ts';

/** What plugins make of a bare word in brackets; any other such word is the writer's own: `[sic]`, `[AFP]`. */
const bareShortcodes = new Set(
  'toc sitemap archives contact-form jetpack-related-posts recent-posts likes subscribe'.split(' '),
);

/**
 * Puts what the shortcodes of WordPress itself show in their place. Of any other the tags go and what stands between them
 * stays; what merely looks like one stays as it is written.
 * @param lost gathers the names of what could not be shown
 */
export function withoutShortcodes(content: string, files: Files, lost: Set<string>): string {
  if (!content.includes('[')) return content;
  const tags = shortcodeTags(content);
  const closingOf = closingTags(tags);
  const closed = new Set(tags.filter(({ isClosing }) => isClosing).map(({ name }) => name));
  const opened = new Set<string>();
  const out: string[] = [];
  let at = 0;
  for (const tag of tags) {
    if (tag.start < at) continue;
    const known = Object.hasOwn(knownShortcodes, tag.name) ? knownShortcodes[tag.name] : undefined;
    const closing = closingOf(tag);
    let shown: string | null = null;
    let { start, end } = tag;
    if (tag.isEscaped) {
      shown = content.slice(tag.start + 1, tag.end - 1);
    } else if (tag.isHalfEscaped && closing?.isHalfEscaped) {
      shown = content.slice(tag.start, closing.end);
      start--;
      end = closing.end + 1;
    } else if (known && !tag.isClosing) {
      const attributes = shortcodeAttributes(tag.attributes);
      const inner = closing ? content.slice(tag.end, closing.start) : '';
      shown = known({ attributes, inner, ...files });
      if (shown === '') lost.add(`shortcode ${tag.name}`);
      end = closing?.end ?? tag.end;
    } else if (tag.isClosing ? opened.has(tag.name) : closed.has(tag.name) || isUnknownShortcode(tag)) {
      opened.add(tag.name);
      shown = unknownHtml(tag, lost);
    }
    if (shown === null) continue;
    out.push(content.slice(at, start), shown);
    at = end;
  }
  return at === 0 ? content : out.join('') + content.slice(at);
}

function isUnknownShortcode({ name, attributes, isEmpty }: ShortcodeTag): boolean {
  return attributes.includes('=') || isEmpty || name.includes('_') || bareShortcodes.has(name);
}

/** A shortcode for a video or post is as good as its address. */
function unknownHtml({ name, attributes }: ShortcodeTag, lost: Set<string>): string {
  const href = /https?:\/\/[^\s"'\]]+/.exec(attributes)?.[0].replaceAll('&amp;', '&');
  if (href && embedOf(href.replace(/^http:/, 'https:'))) return embedHtml(href);
  lost.add(`shortcode ${name}`);
  return '';
}

/**
 * Finds the tag that closes one: the next of its name, where that is one that closes. Of two that open the first has none,
 * or it would swallow the words between them. The tags are asked for in their order.
 */
function closingTags(tags: readonly ShortcodeTag[]): (tag: ShortcodeTag) => ShortcodeTag | undefined {
  const byName = Map.groupBy(tags.toReversed(), ({ name }) => name);
  return ({ name, start, isEmpty, isClosing }) => {
    const waiting = byName.get(name);
    while (waiting?.length && (waiting.at(-1)?.start ?? 0) <= start) waiting.pop();
    const next = waiting?.at(-1);
    return !isEmpty && !isClosing && next?.isClosing && !next.isEscaped ? next : undefined;
  };
}

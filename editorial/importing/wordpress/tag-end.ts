/** More quoted values than any tag has; it keeps reading in step with the length of a text, whatever is in it. */
const mostValues = 60;

/**
 * Finds where the tag that begins at a `<` ends, past its `>`; a `>` in a quoted value does not end it. -1: it is no tag.
 */
export function tagEnds(html: string): (start: number) => number {
  const last = html.lastIndexOf('>');
  const delimiter = /[>"']/g;
  return (start) => {
    if (start > last || !/[a-z/]/i.test(html[start + 1] ?? '')) return -1;
    delimiter.lastIndex = start;
    for (let values = 0; values < mostValues; values++) {
      const sign = delimiter.exec(html)?.[0];
      if (!sign) break;
      if (sign === '>') return delimiter.lastIndex;
      const closing = html.indexOf(sign, delimiter.lastIndex);
      if (closing < 0) break;
      delimiter.lastIndex = closing + 1;
    }
    return html.indexOf('>', start) + 1;
  };
}

/** The name of the tag at a `<`, in small letters. */
export function tagName(html: string, start: number): string {
  const name = /<\/?([a-z][a-z0-9-]*)/iy;
  name.lastIndex = start;
  return name.exec(html)?.[1]?.toLowerCase() ?? '';
}

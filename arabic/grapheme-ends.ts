/** The rules of ICU's root locale: graphemes do not differ by language. Making a segmenter costs, so there is one. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Characters that are a grapheme each unless something else follows: no marks, joiners or surrogates. */
const simple = /^[\t\n -~«»–—‘’“”…،؛؟\u0621-\u064A\u0660-\u066C]*$/;

/**
 * Where the graphemes of a text end, in UTF-16 units, for the first `count` of them or all there are. However long the
 * text, little more than those is looked at.
 */
export function graphemeEnds(text: string, count: number): number[] {
  if (simple.test(text.slice(0, count + 1))) {
    const ends = new Array<number>(Math.min(count, text.length));
    for (let at = 0; at < ends.length; at++) ends[at] = at + 1;
    return ends;
  }
  for (let reach = count * 2 + 32; ; reach *= 2) {
    const part = text.slice(0, reach);
    const ends: number[] = [];
    for (const { index, segment } of segmenter.segment(part)) {
      if (ends.push(index + segment.length) === count) break;
    }
    // A grapheme at the edge of the part may go on beyond it.
    if (reach >= text.length || (ends.length === count && (ends.at(-1) ?? 0) < reach)) return ends;
  }
}

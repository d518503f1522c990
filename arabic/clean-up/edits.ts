/** A change of a text: what stands between two offsets, in UTF-16 units of the text as it was, gives way to `insert`. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
}

/** A stretch of a text, in UTF-16 units; `to` is not in it. */
export interface Span {
  from: number;
  to: number;
}

/** The text with the edits made. They come in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    made += text.slice(at, from) + insert;
    at = to;
  }
  return made + text.slice(at);
}

/** An edit without what it takes away and puts back; null where that is all of it. */
export function minimal(text: string, { from, to, insert }: Edit): Edit | null {
  let start = 0;
  let end = 0;
  const least = Math.min(to - from, insert.length);
  while (start < least && text[from + start] === insert[start]) start++;
  while (end < least - start && text[to - 1 - end] === insert[insert.length - 1 - end]) end++;
  const edit = { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
  return edit.from === edit.to && edit.insert === '' ? null : edit;
}

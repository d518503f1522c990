import { listIn, objectIn, parsedJson, textIn } from '../json-value.ts';

/**
 * The notes below a text of the block editor, in their order, so that the numbers in the text say which is meant.
 * @param field what the post's custom field `footnotes` holds, a list in JSON; '' where nothing can be read in it
 */
export function footnotesHtml(field: string): string {
  const notes = listIn(parsedJson(field)).map((note) => textIn(objectIn(note).content));
  return notes.length > 0 ? `<ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>` : '';
}

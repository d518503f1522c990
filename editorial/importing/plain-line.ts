import { fromHtml } from '../body/from-html.ts';
import { plainText } from '../body/plain-text.ts';

/** The words of what other systems keep as HTML where we have one line. */
export function plainLine(html: string): string {
  const text = /[<&]/.test(html) ? plainText(fromHtml(html)) : html;
  return text.replace(/\s+/g, ' ').trim();
}

const links = /(<a\s(?:[^>]*?\s)?href=")([^"]*%[C-F][^"]*)(?=")/g;
/** Escapes of what is no ASCII, in the capitals that browsers write. */
const escapes = /(?:%[89A-F][0-9A-F])+/g;
const letters = /^[[\p{L}\p{M}\p{N}]--\p{Default_Ignorable_Code_Point}]+$/v;

/**
 * A page whose links have their letters as they are written and not as escapes, six characters for each of Arabic: a
 * slug says again what the headline beside it said, which compresses to little. A front page loses a tenth, compressed.
 * A browser escapes them again in the same way when it follows the link (URL standard, percent-encode sets), so the
 * address is the same; signs and what cannot be seen stay escaped.
 */
export function withWrittenLinks(html: string): string {
  return html.replace(links, (_, before: string, href: string) => before + href.replace(escapes, written));
}

function written(run: string): string {
  try {
    const text = decodeURIComponent(run);
    return letters.test(text) ? text : run;
  } catch {
    return run;
  }
}

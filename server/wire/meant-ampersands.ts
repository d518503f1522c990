const opening = '<![CDATA[';
const closing = ']]>';
/** An ampersand with which no entity begins. */
const bare = /&(?!#?\w{1,32};)/g;

/**
 * XML in which each ampersand that stands for itself is written as XML has it: «Q & A» is in many feeds, and to a parser
 * the rest of the feed would be the name of an entity. What stands in CDATA is as it is meant already.
 */
export function withMeantAmpersands(xml: string): string {
  let meant = '';
  let at = 0;
  while (at < xml.length) {
    const begin = xml.indexOf(opening, at);
    const before = begin < 0 ? xml.slice(at) : xml.slice(at, begin);
    meant += before.replace(bare, '&amp;');
    if (begin < 0) break;
    const end = xml.indexOf(closing, begin);
    at = end < 0 ? xml.length : end + closing.length;
    meant += xml.slice(begin, at);
  }
  return meant;
}

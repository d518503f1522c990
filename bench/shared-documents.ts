import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const file = new URL('../../shared/arabic/ir/docs.tsv.gz', import.meta.url);

/** News articles and paragraphs that may lie beside the project: id, title and body; undefined where they are absent. */
function sharedDocuments(): { id: string; title: string; body: string }[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  return lines.map((line) => {
    const [id = '', title = '', body = ''] = line.split('\t');
    return { id, title, body };
  });
}

/** The id of a news article holds its section and its day. */
const dated = /^JA-(\w+)-\d+-(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/;

/** Writes them as a file to import; false where there are none. Paragraphs get their first words as a headline. */
export function writeSharedDocuments(to: string): boolean {
  const documents = sharedDocuments();
  if (!documents) return false;
  const lines = documents.map(({ id, title, body }) => {
    const [, section = 'paragraphs', year = '2016', month = '01', day = '01'] = dated.exec(id) ?? [];
    return JSON.stringify({
      externalId: id,
      locale: 'ar',
      section: section.toLowerCase(),
      title: title || body.trim().split(/\s+/).slice(0, 7).join(' '),
      publishedAt: `${year}-${month}-${day}T09:00:00Z`,
      bodyHtml: `<p>${body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    });
  });
  writeFileSync(to, `${lines.join('\n')}\n`);
  return true;
}

const paragraph = /^(arcd|xquad)-(\d+)$/;

/**
 * Whether two paragraphs come from one article: of XQuAD every five do, of ARCD three at most that follow each other.
 * @returns null where the first is no paragraph of either
 */
export function isOfOneArticle(a: string, b: string): boolean | null {
  const [, set, first] = paragraph.exec(a) ?? [];
  if (!set) return null;
  const [, otherSet, second] = paragraph.exec(b) ?? [];
  if (set !== otherSet) return false;
  const [one, other] = [Number(first), Number(second)];
  return set === 'xquad' ? Math.floor(one / 5) === Math.floor(other / 5) : Math.abs(one - other) <= 2;
}

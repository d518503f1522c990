/** The prefixes that these vocabularies go by, whatever a file calls them; '' is none. */
const usual: Record<string, string> = {
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://wellformedweb.org/CommentAPI/': 'wfw',
};

/** The name of an element by its vocabulary; undefined: the one it has in its file. */
export function usualName(uri: string, prefix: string, local: string): string | undefined {
  const known = usual[uri];
  if (known === undefined) return undefined;
  // The file's own vocabulary needs no prefix.
  if (known === 'atom' && prefix === '') return local;
  return known === '' ? local : `${known}:${local}`;
}

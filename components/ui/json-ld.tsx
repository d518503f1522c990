import type { Graph, Thing } from 'schema-dts';

/**
 * What a page tells machines of itself, in the words of schema.org. `<` is escaped, so that no text of ours can end the
 * script, nor begin a comment in it.
 */
export function JsonLd({ things }: { things: Thing[] }) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one character that could end the script is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

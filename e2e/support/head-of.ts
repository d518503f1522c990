export interface Head {
  titles: string[];
  meta(name: string): string | undefined;
  link(rel: string): string | undefined;
  /** hreflang → address. */
  alternates: Map<string, string>;
  /** Every thing that its structured data tells of. */
  structuredData: Record<string, unknown>[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What a page says of itself in its head. Broken structured data throws. */
export function headOf(html: string): Head {
  const tags = [...html.matchAll(/<(meta|link)\b([^>]*)>/g)].map(([, name = '', inside = '']) => ({
    name,
    attributes: attributesOf(inside),
  }));
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const metas = tags.filter(({ name }) => name === 'meta').map(({ attributes }) => attributes);
  const alternates = links.filter((link) => link.get('rel') === 'alternate' && link.has('hreflang'));
  return {
    titles: [...html.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => unescaped(title)),
    meta: (name) =>
      metas.find((meta) => meta.get('name') === name || meta.get('property') === name)?.get('content'),
    link: (rel) => links.find((link) => link.get('rel') === rel)?.get('href'),
    alternates: new Map(alternates.map((link) => [link.get('hreflang') ?? '', link.get('href') ?? ''])),
    structuredData: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
      ([, json = '']) => thingsIn(JSON.parse(json)),
    ),
  };
}

/** The things of a graph. In another vocabulary than schema.org's they would mean something else, and are none. */
function thingsIn(data: { '@context'?: string; '@graph'?: Record<string, unknown>[] }) {
  return data['@context'] === 'https://schema.org' ? (data['@graph'] ?? [data]) : [];
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      unescaped(value),
    ]),
  );
}

export function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '');
}

import { isNewsroomsPage } from '../http/newsroom-path.ts';

export type RequestKind = 'page' | 'newsroom' | 'sign-in' | 'api' | 'media' | 'file' | 'machine' | 'internal';

const kinds: [pattern: RegExp, kind: RequestKind][] = [
  [/^\/api\/newsroom\//, 'newsroom'],
  [/^\/api\/auth\//, 'sign-in'],
  [/^\/api\/internal\/|^\/(?:healthz|readyz|metrics)$/, 'internal'],
  [/^\/api\//, 'api'],
  [/^\/(?:media|og)\//, 'media'],
  [/^\/(?:_next|assets)\//, 'file'],
  [
    /\/(?:feed\.xml|atom\.xml|feed\.json|manifest\.webmanifest|opensearch\.xml)$|^\/(?:sitemaps\/|robots\.txt|\.well-known\/)|sitemap\.xml$/,
    'machine',
  ],
];

/** What a path asks for, in few words: each is a line in the metrics, and a path would be one for every story. */
export function requestKind(target: string): RequestKind {
  const [path = ''] = target.split('?');
  if (isNewsroomsPage(target)) return 'newsroom';
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'page';
}

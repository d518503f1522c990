import { type EditionId, editionFormats } from '#messages/editions.ts';
import { editionPrefix, hrefOf } from '#messages/hrefs.ts';
import assets from '../../public/assets/manifest.json' with { type: 'json' };
import { absolute } from '../absolute.ts';
import { element } from '../sitemaps/xml.ts';
import type { Named } from './manifest.ts';

/** How long the names may be. @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
const longest = { shortName: 16, longName: 48, description: 1024 } as const;

/** How browsers search an edition, and complete what is typed there. */
export function openSearch(edition: EditionId, { name, tagline }: Named): string {
  const search = `${absolute(hrefOf({ page: 'search' }, edition))}?q={searchTerms}`;
  const suggestions = `${absolute('/api/v1/opensearch')}?q={searchTerms}&locale=${edition}`;
  const description = tagline || name;
  const [icon] = assets.icons;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', cut(name, longest.shortName)),
    element('Description', cut(description, longest.description)),
    element('LongName', cut(name, longest.longName)),
    ...(icon ? [image(icon)] : []),
    url('text/html', search, 'results'),
    url('application/x-suggestions+json', suggestions, 'suggestions'),
    url(
      'application/opensearchdescription+xml',
      absolute(`${editionPrefix(edition)}/opensearch.xml`),
      'self',
    ),
    element('Language', editionFormats[edition].tag),
    element('OutputEncoding', 'UTF-8'),
    element('InputEncoding', 'UTF-8'),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function url(type: string, template: string, rel: string): string {
  return element('Url', '', { type, rel, method: 'get', template });
}

function image({ src, sizes, type }: { src: string; sizes: string; type: string }): string {
  const [width = '', height = ''] = sizes.split('x');
  return element('Image', absolute(src), { width, height, type });
}

/** As many whole characters as there is room for. */
function cut(text: string, room: number): string {
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let fitting = '';
  for (const grapheme of graphemes) {
    if (fitting.length + grapheme.length > room) break;
    fitting += grapheme;
  }
  return fitting.trim();
}

import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import assets from '../../public/assets/manifest.json' with { type: 'json' };

/** The paper of the light theme, on which an installed portal opens. */
const paper = assets.cards.colours.light.paper;

/** What its newsroom calls an edition. */
export interface Named {
  name: string;
  tagline: string;
}

/**
 * An edition as something that can be installed.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(edition: EditionId, { name, tagline }: Named): string {
  const { tag, dir } = editionFormats[edition];
  const front = hrefOf({ page: 'front' }, edition);
  const manifest = {
    id: front,
    name,
    short_name: name,
    ...(tagline && { description: tagline }),
    lang: tag,
    dir,
    start_url: front,
    scope: front,
    display: 'standalone',
    // A browser that can keeps its button for going back: there is none on our pages.
    display_override: ['minimal-ui'],
    background_color: paper,
    theme_color: paper,
    categories: ['news'],
    // The mark fills its ground and lies within the circle that every mask leaves: it serves as both.
    icons: assets.icons.flatMap(({ src, sizes, type }) =>
      ['any', 'maskable'].map((purpose) => ({ src, sizes, type, purpose })),
    ),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

import { createHash } from 'node:crypto';
import type { CardFont } from './card-fonts.ts';
import type { coloursIn } from './colours.ts';
import type { Fonts } from './fonts.ts';
import type { Icon, Mark } from './icons.ts';

/** What the root layout of readers' pages puts into the head, and what social cards are drawn with. */
interface Manifest {
  script: string;
  fonts: Fonts['of'];
  head: string;
  /** As a Content-Security-Policy names it: `'sha256-…'` without the quotes. */
  headHash: string;
  /** The icon of every page, as an address of its own bytes. */
  mark: string;
  icons: Icon[];
  favicon: string;
  cards: Cards;
}

interface Parts {
  script: string;
  fonts: Fonts;
  head: string;
  mark: Mark;
  cards: Cards;
}

interface Cards {
  fonts: CardFont[];
  colours: ReturnType<typeof coloursIn>;
}

export const MANIFEST = 'manifest.json';

/** The manifest as text; the same input gives the same bytes. */
export function manifestText({ script, fonts, head, mark, cards }: Parts): string {
  const headHash = `sha256-${createHash('sha256').update(head).digest('base64')}`;
  const { inline, icons, favicon } = mark;
  const manifest: Manifest = { script, fonts: fonts.of, head, headHash, mark: inline, icons, favicon, cards };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

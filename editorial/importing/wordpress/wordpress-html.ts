import type { ConvertedHtml } from '../converted-html.ts';
import { withoutFrames } from '../frames.ts';
import type { Files } from './attachment.ts';
import { blocksHtml } from './blocks-html.ts';
import { paragraphsOfLines } from './paragraphs.ts';
import { withWholePictures } from './pictures.ts';
import { withoutShortcodes } from './shortcodes.ts';

/**
 * The text of a WordPress post as it stands in `content:encoded` of an export, from the block editor or the classic one,
 * as HTML for `fromHtml`, which is the gate: this writes no element that is not in the text or in its shortcodes.
 * @param files what the text may show
 * @param footnotes the post's custom field of that name
 */
export function wordpressHtml(content: string, files: Files, footnotes = ''): ConvertedHtml {
  const { attachment } = files;
  const lost = new Set<string>();
  const shown = withoutShortcodes(content, files, lost);
  const html = /<!--\s+wp:/.test(shown)
    ? blocksHtml(shown, { attachment, footnotes }, lost)
    : paragraphsOfLines(shown);
  return { html: withWholePictures(withoutFrames(html), attachment), lost: [...lost] };
}

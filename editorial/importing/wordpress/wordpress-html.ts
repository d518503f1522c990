import type { ConvertedHtml } from '../converted-html.ts';
import { withoutFrames } from '../frames.ts';
import type { Attachment, Attachments } from './attachment.ts';
import { blocksHtml } from './blocks-html.ts';
import { paragraphsOfLines } from './paragraphs.ts';
import { withWholePictures } from './pictures.ts';
import { withoutShortcodes } from './shortcodes.ts';

/**
 * The text of a WordPress post as it stands in `content:encoded` of an export, from the block editor or the classic one,
 * as HTML for `fromHtml`, which is the gate: this writes no element that is not in the text or in its shortcodes.
 * @param attached the files that were uploaded to the post, which a gallery without numbers shows
 */
export function wordpressHtml(
  content: string,
  attachment: Attachments,
  attached: () => readonly Attachment[] = () => [],
): ConvertedHtml {
  const lost = new Set<string>();
  const shown = withoutShortcodes(content, { attachment, attached }, lost);
  const html = /<!--\s+wp:/.test(shown) ? blocksHtml(shown, attachment, lost) : paragraphsOfLines(shown);
  return { html: withWholePictures(withoutFrames(html), attachment), lost: [...lost] };
}

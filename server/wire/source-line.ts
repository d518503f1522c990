import { htmlElement, isolatedHtml } from '#editorial/body/html-markup.ts';
import type { WireSource } from '#editorial/wire/source.ts';
import { editionFormats, isEdition, standardEdition } from '#messages/editions.ts';
import { translatorOf } from '#messages/translator.ts';

/**
 * The paragraph that closes a draft by naming its source, in the words of its edition, as HTML: a link to the story, in
 * a run of its own where the name is in other letters.
 * @returns the paragraph for the address of a story, '' where it has none
 */
export async function sourceLineOf({ edition, name, credit }: WireSource): Promise<(link: string) => string> {
  const own = isEdition(edition) ? edition : standardEdition;
  const t = await translatorOf(own);
  const source = isolatedHtml(credit || name, editionFormats[own]);
  return (link) => {
    const linked = (inside: string) => (link === '' ? inside : htmlElement('a', { href: link }, inside));
    return htmlElement('p', {}, t.markup('wire.sourceLine', { source, link: linked }));
  };
}

import type { RawItem } from '#editorial/importing/item.ts';
import { wordpressEntry } from '#editorial/importing/wordpress/entry.ts';
import { WordPressSite } from '#editorial/importing/wordpress/site.ts';
import { WordPressTerms } from '#editorial/importing/wordpress/terms.ts';
import { childText, type XmlElement } from '#editorial/importing/xml-element.ts';
import { isEdition } from '#messages/editions.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { FileReader } from './file-reader.ts';
import { MainEdition } from './main-edition.ts';
import { type FileOfItem, faultyItem, rawItem } from './raw-item.ts';
import { XmlRecords } from './xml-records.ts';

const counted: ReadonlySet<string> = new Set(['wp:comment']);

/**
 * The items of a WordPress export: its sections, topics and authors first, then what it holds in the order of the file.
 * It is read twice, since attachments and terms may stand behind the posts that need them.
 */
export async function* wordpressItems(
  file: FileReader,
  about: FileOfItem,
  asked?: string,
): AsyncGenerator<RawItem> {
  const site = new WordPressSite();
  const { edition, isCut: isFromCutFile } = await survey(file, site, asked);
  const terms = new WordPressTerms(site, isEdition);
  for (const { line, ...entry } of terms.declared()) {
    const fields = { ...entry.fields, locale: edition, externalId: termId(site, entry.fields) };
    yield rawItem({ ...entry, fields }, about, line);
  }
  const circumstances = { base: site.link, isFromCutFile };
  const locale = (language: string) => (isEdition(language) ? language : undefined);
  for await (const { element, fault } of new XmlRecords({ counted }).of(file.texts())) {
    if (element.name !== 'item') continue;
    yield fault
      ? faultyItem(fault, about, element.line)
      : rawItem(wordpressEntry(element, site, terms, locale), about, element.line, circumstances);
  }
}

/**
 * Reads what the items refer to, as far as the file goes.
 * @returns the edition that most of the posts are of, for what is of none itself
 */
async function survey(
  file: FileReader,
  site: WordPressSite,
  asked?: string,
): Promise<{ edition: string; isCut: boolean }> {
  const main = new MainEdition(asked);
  try {
    for await (const { element } of new XmlRecords({ counted }).of(file.texts())) {
      site.note(element);
      if (isPost(element)) main.note(childText(element, 'title'));
    }
  } catch (error) {
    // It is met again, and told, where the items are read.
    if (!(error instanceof ArchiveFault)) throw error;
    return { edition: main.edition, isCut: true };
  }
  return { edition: main.edition, isCut: false };
}

function isPost(element: XmlElement): boolean {
  return element.name === 'item' && childText(element, 'wp:post_type') === 'post';
}

function termId(site: WordPressSite, { kind, slug }: { kind?: unknown; slug?: unknown }): string {
  return `wordpress:${URL.parse(site.link)?.host ?? 'unknown'}:${kind}:${slug}`;
}

import type { RawItem } from '#editorial/importing/item.ts';
import { ArchiveFault } from './archive-fault.ts';
import { feedItems } from './feed-items.ts';
import type { FileReader } from './file-reader.ts';
import type { FileOfItem } from './raw-item.ts';
import { wordpressItems } from './wordpress-items.ts';
import { XmlRecords } from './xml-records.ts';

/** What an XML file is, by what its root is called and which vocabularies it names. */
type XmlKind = 'wordpress' | 'rss' | 'rdf' | 'atom';

/**
 * The items of an XML archive, one by one; ends with an `ArchiveFault` where the file cannot be read on.
 * @param asked the edition of items that name none
 */
export async function* xmlItems(
  file: FileReader,
  about: FileOfItem,
  asked?: string,
): AsyncGenerator<RawItem> {
  const kind = await kindOf(file);
  if (kind === 'wordpress') yield* wordpressItems(file, about, asked);
  else yield* feedItems(file, about);
}

async function kindOf(file: FileReader): Promise<XmlKind> {
  const records = new XmlRecords();
  try {
    for await (const _ of records.of(file.texts())) break;
  } catch (error) {
    // What is wrong further on is told where it is read.
    if (!(error instanceof ArchiveFault) || !records.root) throw error;
  }
  const { name = '', namespaces = {} } = records.root ?? {};
  if (name === 'feed') return 'atom';
  if (name === 'rdf:RDF') return 'rdf';
  if (name !== 'rss') throw new ArchiveFault({ complaint: 'no-archive', values: { name } }, 1);
  const isExport = Object.values(namespaces).some((uri) => /^https?:\/\/wordpress\.org\/export\//.test(uri));
  return isExport ? 'wordpress' : 'rss';
}

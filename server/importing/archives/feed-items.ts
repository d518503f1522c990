import { type FeedChannel, feedEntry } from '#editorial/importing/feeds/entry.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { childText } from '#editorial/importing/xml-element.ts';
import type { FileReader } from './file-reader.ts';
import { type FileOfItem, faultyItem, rawItem } from './raw-item.ts';
import { XmlRecords } from './xml-records.ts';

/** The items of an RSS or Atom file in its order. */
export async function* feedItems(file: FileReader, about: FileOfItem): AsyncGenerator<RawItem> {
  const channel: FeedChannel = { title: '', link: '' };
  for await (const { element, fault } of new XmlRecords().of(file.texts())) {
    const { name, line } = element;
    if (name === 'item' || name === 'entry') {
      const base = channel.link || element.attributes['xml:base'] || '';
      yield fault
        ? faultyItem(fault, about, line)
        : rawItem(feedEntry(element, channel), about, line, { base });
    } else if (name === 'title') {
      channel.title ||= element.text.trim();
    } else if (name === 'link') {
      const isOwn = !element.attributes.rel || element.attributes.rel === 'alternate';
      if (isOwn) channel.link ||= element.attributes.href?.trim() || element.text.trim();
    } else if (name === 'channel') {
      channel.title ||= childText(element, 'title');
      channel.link ||= childText(element, 'link');
    }
  }
}

import { setImmediate } from 'node:timers/promises';
import { entryOf } from '#editorial/wire/entry-of.ts';
import type { FeedEntry } from '#editorial/wire/feed-entry.ts';
import { ArchiveFault } from '../importing/archives/archive-fault.ts';
import { XmlRecords } from '../importing/archives/xml-records.ts';
import { withMeantAmpersands } from './meant-ampersands.ts';

export interface ReadFeed {
  /** The first of them, in the order of the feed; one that the feed breaks off in is not among them. */
  entries: FeedEntry[];
  /** The line at which the feed cannot be read on, from 1; null: it is whole. */
  brokenAt: number | null;
}

/** So many of a feed are looked at. */
const mostEntries = 300;
/** Characters that are read before whoever else waits for the thread has a turn. */
const pieceLength = 64 * 1024;

const roots: ReadonlySet<string> = new Set(['rss', 'rdf:RDF', 'feed']);
const items: ReadonlySet<string> = new Set(['item', 'entry']);

/**
 * Reads a feed: RSS 2.0, RSS 1.0 or Atom. Nothing that a document type declares is expanded or loaded.
 * @param page the address of the feed, which its relative links start from
 * @returns null: it is no feed
 */
export async function readFeed(xml: string, page: string): Promise<ReadFeed | null> {
  const records = new XmlRecords();
  const entries: FeedEntry[] = [];
  let brokenAt: number | null = null;
  try {
    for await (const { element, fault } of records.of(inPieces(withMeantAmpersands(xml.trimStart())))) {
      if (items.has(element.name) && fault === undefined) entries.push(entryOf(element, page));
      if (entries.length === mostEntries) break;
    }
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    brokenAt = error.line;
  }
  return roots.has(records.root?.name ?? '') ? { entries, brokenAt } : null;
}

async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += pieceLength) {
    yield text.slice(at, at + pieceLength);
    await setImmediate();
  }
}

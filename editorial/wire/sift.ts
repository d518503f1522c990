import { dayMs } from './due.ts';
import type { FeedEntry } from './feed-entry.ts';

/** An entry with what it is known again by. Digests; '' where there is nothing to know it by. */
export interface KeyedEntry {
  entry: FeedEntry;
  guid: string;
  link: string;
  title: string;
  /** Of all that it says: another one means that its source changed it. */
  content: string;
}

/** What became of an entry when it came before. */
export interface Brought {
  /** null: its story was there already, and it made no draft. */
  articleId: string | null;
  /** The content that it came with. */
  content: string;
  /** The draft's version, where nobody but the wire has touched it since; null: somebody has. */
  untouched: number | null;
}

export interface Known {
  /** By guid, of this source. */
  brought: ReadonlyMap<string, Brought>;
  /** Of the edition, from all sources. */
  links: ReadonlySet<string>;
  /** Of the edition's last two days, from all sources and by hand. */
  titles: ReadonlySet<string>;
}

export interface Sifted {
  fresh: KeyedEntry[];
  /** Whose drafts are to say what their source says now. */
  changed: { entry: KeyedEntry; articleId: string; version: number }[];
  /** Whose story is there already under another name. */
  repeated: KeyedEntry[];
  /** How many new ones wait for the next asking. */
  waiting: number;
}

/** For so long the same headline means the same story. */
export const sameHeadlineMs = 2 * dayMs;
/** What is older is archive, not news: a feed that is asked for the first time may hold years. */
const newsMs = 7 * dayMs;
/** So many drafts an asking may bring: one source must not bury the desk. */
export const mostDrafts = 50;

/** Decides what of a feed becomes a draft, newest first; what is known, old or repeated does not. */
export function sift(entries: readonly KeyedEntry[], known: Known, now: Date): Sifted {
  const sifted: Sifted = { fresh: [], changed: [], repeated: [], waiting: 0 };
  const [guids, links, titles] = [new Set<string>(), new Set(known.links), new Set(known.titles)];
  for (const one of newestFirst(entries)) {
    if (guids.has(one.guid)) continue;
    guids.add(one.guid);
    const brought = known.brought.get(one.guid);
    if (brought) {
      const { articleId, untouched } = brought;
      if (articleId !== null && untouched !== null && brought.content !== one.content)
        sifted.changed.push({ entry: one, articleId, version: untouched });
    } else if (links.has(one.link) || titles.has(one.title)) {
      sifted.repeated.push(one);
    } else if (now.getTime() - momentOf(one, now) <= newsMs) {
      if (sifted.fresh.length < mostDrafts) sifted.fresh.push(one);
      else sifted.waiting++;
      if (one.link) links.add(one.link);
      if (one.title) titles.add(one.title);
    }
  }
  return sifted;
}

/** What says no date stands where it stands in its feed: feeds begin with what is new. */
function newestFirst(entries: readonly KeyedEntry[]): KeyedEntry[] {
  const isDated = entries.every(({ entry }) => entry.publishedAt !== null);
  if (!isDated) return [...entries];
  return [...entries].sort(
    (a, b) => Date.parse(b.entry.publishedAt ?? '') - Date.parse(a.entry.publishedAt ?? ''),
  );
}

function momentOf({ entry }: KeyedEntry, now: Date): number {
  return entry.publishedAt === null ? now.getTime() : Date.parse(entry.publishedAt);
}

import { setImmediate } from 'node:timers/promises';
import type { Reader } from '#db/doors.ts';
import { entriesOfArticles } from './article-entries.ts';
import { dayEntries, nameEntries, pageEntries, sectionEntries } from './list-entries.ts';
import type { Part } from './part.ts';
import { longestAddress, type MapEntry, urlElement, urlsetEnd, urlsetStart } from './xml.ts';

/** A part of the sitemap as text, one batch of pages after another; nothing at all where it would name no page. */
export async function* partText(read: Reader, part: Part): AsyncGenerator<string> {
  let isBegun = false;
  for await (const entries of entriesOfPart(read, part)) {
    const written = entries.filter(({ loc }) => loc.length <= longestAddress).map(urlElement);
    if (written.length === 0) continue;
    yield (isBegun ? '' : urlsetStart(['image', 'xhtml'])) + written.join('');
    isBegun = true;
    // SQLite answers at once, and without a pause nobody else would be served until the part is written.
    await setImmediate();
  }
  if (isBegun) yield urlsetEnd;
}

function entriesOfPart(read: Reader, part: Part): AsyncGenerator<MapEntry[]> {
  switch (part.kind) {
    case 'articles':
      return entriesOfArticles(read, part);
    case 'pages':
      return pageEntries(read, part.edition);
    case 'sections':
      return sectionEntries(read, part.edition);
    case 'topics':
      return nameEntries(read, 'topic', part);
    case 'authors':
      return nameEntries(read, 'author', part);
    case 'archive':
      return dayEntries(read, part.edition, part.year);
  }
}

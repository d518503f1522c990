import { createHash } from 'node:crypto';
import type { Facts, NewsroomEvent } from '#editorial/events.ts';

/**
 * The only owner of cache tags: what a read depends on is named here, and so is what an event makes old. Tags are ASCII
 * (they travel in headers), so they are built of ids and never of names.
 */
export const tag = {
  everything: 'everything',
  /** What stands around each page of an edition: its sections, ticker and pages. */
  shell: (edition: string) => `shell:${edition}`,
  front: (edition: string) => `front:${edition}`,
  /** A list in the sense of db/queries/listings.ts. */
  list: (list: string) => `list:${list}`,
  article: (id: string) => `article:${id}`,
  /** The same story in all editions. */
  pair: (pair: string) => `pair:${createHash('sha1').update(pair).digest('hex')}`,
  corrections: (edition: string) => `corrections:${edition}`,
  pages: (edition: string) => `pages:${edition}`,
  /** What topics and authors are called, which a search keeps in memory (search/names-in-use.ts). */
  names: 'names',
};

/** What is told where not each event is known, or not one by one: it makes everything old. */
export const everything: NewsroomEvent = { type: 'edition.set', subjectId: '', before: null, after: null };

const correcting: ReadonlySet<NewsroomEvent['type']> = new Set([
  'article.corrected',
  'article.amended',
  'article.retracted',
]);

/** What an event makes old. Both sides of a change count: a moved article leaves its old section too. */
export function tagsFor(event: NewsroomEvent): string[] {
  const sides = [event.before, event.after].filter((facts) => facts !== null);
  const editions = [...new Set(sides.flatMap((facts) => facts.edition ?? []))];
  switch (event.type) {
    case 'article.written':
    case 'article.kept':
    case 'article.discarded':
    case 'article.approved':
    case 'article.embargoed':
    case 'article.submitted':
    case 'article.returned':
    case 'article.scheduled':
    case 'article.unscheduled':
    case 'article.removed':
    case 'article.recovered':
    case 'bin.erased':
      return [];
    case 'article.revised':
    case 'article.released':
    case 'article.published':
    case 'article.unpublished':
    case 'article.withdrawn':
    case 'article.restored':
    case 'article.paired':
    case 'article.corrected':
    case 'article.amended':
    case 'article.retracted':
      if (!sides.some((facts) => facts.status === 'published' || facts.status === 'withdrawn')) return [];
      return [
        tag.article(event.subjectId),
        ...new Set(sides.flatMap(listTags)),
        ...new Set(sides.flatMap(({ pair }) => (pair ? [tag.pair(pair)] : []))),
        ...editions.flatMap((edition) => [tag.front(edition), tag.shell(edition)]),
        ...(correcting.has(event.type) ? editions.map(tag.corrections) : []),
      ];
    case 'ticker.posted':
    case 'ticker.changed':
    case 'ticker.dropped':
    case 'ticker.restored':
      return editions.map(tag.shell);
    case 'front.drafted':
      return [];
    case 'front.launched':
      return editions.map(tag.front);
    case 'page.written':
    case 'page.changed':
    case 'page.ordered':
    case 'page.removed':
      return editions.flatMap((edition) => [tag.pages(edition), tag.shell(edition)]);
    case 'preview.shared':
    case 'preview.revoked':
    case 'topic.made':
    case 'author.made':
    case 'media.added':
    case 'media.removed':
    case 'redirect.added':
    case 'redirect.removed':
    case 'person.added':
    case 'person.invited':
    case 'person.uninvited':
    case 'person.joined':
    case 'person.renamed':
    case 'person.changed':
    case 'person.disabled':
    case 'person.enabled':
    case 'person.removed':
    case 'person.reset':
    case 'person.recovered':
    case 'person.secured':
    case 'wire.made':
    case 'wire.changed':
    case 'wire.removed':
    case 'wire.asked':
    case 'wire.stopped':
    case 'import.added':
    case 'import.begun':
    case 'import.stopped':
    case 'import.resumed':
    case 'import.ended':
    case 'import.removed':
    case 'word.added':
    case 'word.removed':
    case 'webhook.made':
    case 'webhook.changed':
    case 'webhook.rotated':
    case 'webhook.removed':
    case 'webhook.tested':
    case 'webhook.resent':
      return [];
    case 'media.described':
    case 'media.cropped':
    case 'media.finished':
      return [
        ...(event.after?.shownBy ?? []).map(tag.article),
        ...(event.after?.lists ?? []).map(tag.list),
        ...listedEditions(event.after).map(tag.front),
      ];
    case 'edition.set':
    case 'section.made':
    case 'section.changed':
    case 'section.ordered':
    case 'section.removed':
      return [tag.everything];
    case 'topic.changed':
    case 'topic.merged':
    case 'topic.removed':
    case 'author.changed':
    case 'author.merged':
    case 'author.removed':
      return [tag.everything, tag.names];
  }
}

/** The editions whose own list is among the lists that show a thing. */
function listedEditions(facts: Facts | null): string[] {
  return (facts?.lists ?? []).flatMap((list) => /^edition:(.+)$/.exec(list)?.[1] ?? []);
}

function listTags(facts: Facts): string[] {
  return [
    `edition:${facts.edition}`,
    ...(facts.sectionPath ?? []).map((id) => `section:${id}`),
    ...(facts.topicIds ?? []).map((id) => `topic:${id}`),
    ...(facts.authorIds ?? []).map((id) => `author:${id}`),
  ].map(tag.list);
}

/** To name more tags one by one, as after an import, takes the server longer than to draw its pages anew. */
const mostTags = 200;

/** What several events make old together, each tag once. */
export function oldAfter(events: readonly NewsroomEvent[]): string[] {
  const tags = new Set(events.flatMap(tagsFor));
  if (tags.size <= mostTags) return [...tags];
  return tags.has(tag.names) ? [tag.everything, tag.names] : [tag.everything];
}

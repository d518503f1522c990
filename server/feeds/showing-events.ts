import type { EventType } from '#editorial/events.ts';

/** What may change a story or a list that a feed shows; all other events leave every feed as it was. */
export const showingEvents = [
  'article.revised',
  'article.released',
  'article.published',
  'article.unpublished',
  'article.withdrawn',
  'article.restored',
  'article.paired',
  'article.corrected',
  'article.amended',
  'article.retracted',
  'media.described',
  'media.cropped',
  'media.finished',
  'edition.set',
  'section.made',
  'section.changed',
  'section.ordered',
  'section.removed',
  'topic.changed',
  'topic.merged',
  'topic.removed',
  'author.changed',
  'author.merged',
  'author.removed',
] as const satisfies readonly EventType[];

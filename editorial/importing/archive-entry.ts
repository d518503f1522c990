import type { z } from 'zod';
import { longestOf, mostOf } from '../commands/article.ts';
import { longestPath } from '../commands/pages.ts';
import { longestName } from '../commands/taxonomy.ts';
import type { itemFields } from './item.ts';

/** What an archive of another system holds, in the fields that items are imported by. */
export interface ArchiveEntry {
  /** As they would stand in a line of JSON. */
  fields: z.input<typeof itemFields> & { bodyHtml?: string };
  /** What of it cannot be kept, each in a few words that are counted by: `sticky`, `shortcode contact-form-7`. */
  lost: string[];
  /** How many comments were made on it. */
  comments: number;
}

/** What is left out on purpose, by its kind. */
export interface LeftOut {
  leftOut: string;
  comments: number;
}

/** The entry with what the newsroom has room for; what is cut is told. */
export function fitted({ fields, lost, ...entry }: ArchiveEntry): ArchiveEntry {
  const told = [...lost];
  const cut = (name: string, text: unknown, length: number): string => {
    const whole = String(text ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (whole.length <= length) return whole;
    told.push(`end of a long ${name}`);
    const head = whole.slice(0, length - 1).toWellFormed();
    return `${head.slice(0, Math.max(head.lastIndexOf(' '), length >> 1))}…`;
  };
  const atMost = (noun: keyof typeof mostOf, given: unknown[]): unknown[] => {
    if (given.length > mostOf[noun]) told.push(`${noun} after the ${mostOf[noun]}th`);
    return given.slice(0, mostOf[noun]);
  };
  const isUndated = fields.status === 'scheduled' && !fields.publishedAt;
  if (isUndated) told.push('scheduled without a date: kept as a draft');
  const formerPaths = fields.formerPaths?.filter((path) => path.length <= longestPath);
  if (formerPaths && formerPaths.length < (fields.formerPaths?.length ?? 0)) told.push('long old address');
  const topics = atMost('topics', [fields.topics ?? []].flat());
  const authors = atMost('authors', [fields.authors ?? []].flat());
  return {
    ...entry,
    fields: {
      ...fields,
      ...(isUndated && { status: 'draft' as const }),
      ...(formerPaths && { formerPaths }),
      title: cut('headline', fields.title, longestOf.headline),
      standfirst: cut('standfirst', fields.standfirst, longestOf.standfirst),
      imageAlt: cut('alternative text', fields.imageAlt, longestOf.heroAlt),
      imageCaption: cut('caption', fields.imageCaption, longestOf.heroCaption),
      topics: topics.map((topic) => cut('topic', topic, longestName.topic)),
      authors: authors.map((author) => cut('name', author, longestName.author)),
    },
    lost: told,
  };
}

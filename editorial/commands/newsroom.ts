import { z } from 'zod';
import { bodyDocument } from '../body/document.ts';
import { line, slug } from './article.ts';
import { mediaCommands } from './media.ts';

const id = z.string().min(1).max(64);
const edition = id;

/** The commands on everything that is not an article. */
export const newsroomCommands = [
  z.object({
    type: z.literal('edition.set'),
    name: line(80).pipe(z.string().min(1)),
    tagline: line(200).default(''),
    timeZone: z.string().refine((zone) => isTimeZone(zone), { error: 'time-zone-unknown' }),
    position: z.int().min(0).default(0),
  }),
  z.object({
    type: z.literal('section.make'),
    edition,
    slug: slug.pipe(z.string().min(1)),
    name: line(80).pipe(z.string().min(1)),
    parentId: id.nullable().default(null),
    tint: z
      .string()
      .regex(/^[a-z]+$/)
      .nullable()
      .default(null),
    position: z.int().min(0).default(1000),
  }),
  z.object({
    type: z.literal('section.change'),
    slug: slug.pipe(z.string().min(1)).optional(),
    name: line(80).pipe(z.string().min(1)).optional(),
    parentId: id.nullable().optional(),
    position: z.int().min(0).optional(),
  }),
  z.object({
    type: z.literal('topic.make'),
    edition,
    slug: slug.pipe(z.string().min(1)),
    name: line(80).pipe(z.string().min(1)),
  }),
  z.object({
    type: z.literal('author.make'),
    edition,
    slug: slug.pipe(z.string().min(1)),
    name: line(120).pipe(z.string().min(1)),
    role: line(120).default(''),
    bio: line(2000).default(''),
  }),
  ...mediaCommands,
  z.object({
    type: z.literal('ticker.post'),
    edition,
    text: line(200).pipe(z.string().min(1)),
    articleId: id.nullable().default(null),
    at: z.date(),
  }),
  z.object({ type: z.literal('ticker.drop') }),
  z.object({ type: z.literal('front.arrange'), articleIds: z.array(id).max(40) }),
  z.object({
    type: z.literal('page.write'),
    edition,
    slug: slug.pipe(z.string().min(1)),
    title: line(200).pipe(z.string().min(1)),
    body: bodyDocument,
    position: z.int().min(0).default(0),
  }),
] as const;

export type NewsroomCommand = z.infer<(typeof newsroomCommands)[number]>;

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: zone }));
  } catch {
    return false;
  }
}

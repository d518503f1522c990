import { z } from 'zod';
import { bodyDocument } from '../body/document.ts';
import { line, slug } from './article.ts';
import { frontCommands } from './front.ts';
import { previewCommands } from './preview.ts';
import { tickerCommands } from './ticker.ts';

const id = z.string().min(1).max(64);
const edition = id;
const thousandth = z.int().min(0).max(1000);

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
  z.object({
    type: z.literal('media.add'),
    name: line(200).pipe(z.string().min(1)),
    width: z.int().positive(),
    height: z.int().positive(),
    widths: z.array(z.int().positive()).min(1),
    focalX: thousandth,
    focalY: thousandth,
    credit: line(200).default(''),
    placeholder: z.string().max(2000),
  }),
  z.object({
    type: z.literal('page.write'),
    edition,
    slug: slug.pipe(z.string().min(1)),
    title: line(200).pipe(z.string().min(1)),
    body: bodyDocument,
    position: z.int().min(0).default(0),
  }),
  ...tickerCommands,
  ...frontCommands,
  ...previewCommands,
] as const;

export type NewsroomCommand = z.infer<(typeof newsroomCommands)[number]>;

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: zone }));
  } catch {
    return false;
  }
}

import { z } from 'zod';
import { sectionTints } from '../sections.ts';
import { filledLine, id, line, ownSlug } from './fields.ts';

/** What is merged into the thing that the command is on. */
const fromIds = z.array(id).min(1).max(200);

const tint = z.string().refine((name) => sectionTints.some((one) => one === name), { error: 'tint-unknown' });

/** As long as their names may be, in UTF-16 units. */
export const longestName = { section: 80, topic: 80, author: 120 } as const;

const section = { slug: ownSlug, name: filledLine(longestName.section), tint: tint.nullable() };
const topic = { slug: ownSlug, name: filledLine(longestName.topic) };
const author = {
  slug: ownSlug,
  name: filledLine(longestName.author),
  role: line(120),
  bio: line(2000),
  userId: id.nullable(),
};

/** The commands on what articles are sorted by. What a change leaves out stays as it is. */
export const taxonomyCommands = [
  z.object({
    type: z.literal('section.make'),
    edition: id,
    ...section,
    tint: section.tint.default(null),
    parentId: id.nullable().default(null),
    position: z.int().min(0).default(1000),
  }),
  z.object({
    type: z.literal('section.change'),
    ...z.object(section).partial().shape,
    parentId: id.nullable().optional(),
    position: z.int().min(0).optional(),
  }),
  /** Puts it under `parentId`, in front of `beforeId`; null: at the top of the tree, and at the end. */
  z.object({ type: z.literal('section.order'), parentId: id.nullable(), beforeId: id.nullable() }),
  /** `intoId` takes over what is in it; null: nothing is. */
  z.object({ type: z.literal('section.remove'), intoId: id.nullable().default(null) }),
  z.object({ type: z.literal('topic.make'), edition: id, ...topic }),
  z.object({ type: z.literal('topic.change'), ...z.object(topic).partial().shape }),
  z.object({ type: z.literal('topic.merge'), fromIds }),
  z.object({ type: z.literal('topic.remove') }),
  z.object({
    type: z.literal('author.make'),
    edition: id,
    ...author,
    role: author.role.default(''),
    bio: author.bio.default(''),
    userId: author.userId.default(null),
  }),
  z.object({ type: z.literal('author.change'), ...z.object(author).partial().shape }),
  z.object({ type: z.literal('author.merge'), fromIds }),
  z.object({ type: z.literal('author.remove') }),
] as const;

export type TaxonomyCommand = z.infer<(typeof taxonomyCommands)[number]>;

import { z } from 'zod';
import { bodyDocument } from '../body/document.ts';
import { filledLine, id, line, ownSlug } from './fields.ts';

const page = {
  slug: ownSlug,
  title: filledLine(200),
  body: bodyDocument,
};
/** As long as a path may be. */
export const longestPath = 1000;

/** A public path, as a person types or pastes it. */
export const path = filledLine(longestPath);

/** The commands on pages that are no articles, and on old addresses. */
export const pageCommands = [
  /** Makes the page, or writes over the one of the same slug, as a demonstration or an import does. */
  z.object({
    type: z.literal('page.write'),
    edition: id,
    ...page,
    position: z.int().min(0).default(0),
    /** By which an import knows it again; absent: the page keeps the one that it has. */
    externalId: line(300).nullable().optional(),
  }),
  z.object({ type: z.literal('page.make'), edition: id, ...page }),
  z.object({ type: z.literal('page.change'), ...z.object(page).partial().shape }),
  /** All pages of the edition that the command is on, in their order. */
  z.object({ type: z.literal('page.order'), ids: z.array(id).min(1).max(200) }),
  z.object({ type: z.literal('page.remove') }),
  /** Whoever comes to `path` is led to `target`. The edition is the one that both addresses say. */
  z.object({ type: z.literal('redirect.add'), path, target: path }),
  /** The same for what an import brings with it: what is taken or leads on already is passed over. */
  z.object({
    type: z.literal('redirect.bring'),
    leads: z
      .array(z.object({ path, target: path }))
      .min(1)
      .max(5000),
  }),
  /** Brings an old address as it stood in another newsroom, wherever it leads: for moving in alone. */
  z.object({ type: z.literal('redirect.keep'), edition: id, path, target: path, at: z.date() }),
  z.object({ type: z.literal('redirect.remove'), path }),
] as const;

export type PageCommand = z.infer<(typeof pageCommands)[number]>;

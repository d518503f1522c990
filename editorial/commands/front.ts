import { z } from 'zod';
import { frontPlaces } from '../front.ts';
import { id } from './fields.ts';

/** The commands on an edition's front page; their subject is the edition. */
export const frontCommands = [
  /** Lays the front page out at once, past the draft: for the newsroom's own machinery. */
  z.object({ type: z.literal('front.arrange'), articleIds: z.array(id).max(frontPlaces) }),
  z.object({
    type: z.literal('front.draft'),
    places: z
      .array(id.nullable())
      .length(frontPlaces)
      .refine((places) => isEachOnce(places), { error: 'article-twice' }),
  }),
  z.object({ type: z.literal('front.launch') }),
  /** Makes a front page that was launched before the draft again. */
  z.object({ type: z.literal('front.revert'), launchId: id }),
] as const;

function isEachOnce(places: (string | null)[]): boolean {
  const ids = places.filter((one) => one !== null);
  return new Set(ids).size === ids.length;
}

export type FrontCommand = z.infer<(typeof frontCommands)[number]>;

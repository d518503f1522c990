import { z } from 'zod';

/** The commands on the bin; their subject is an article that lies in it. */
export const binCommands = [
  /** Takes it out of the database, with its revisions: nothing brings it back. */
  z.object({ type: z.literal('bin.erase') }),
] as const;

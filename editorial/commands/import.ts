import { z } from 'zod';
import { filledLine, id } from './fields.ts';

/**
 * The commands on imports that were sent as a file. `add`, `begin` and `end` are given by the server itself: it alone
 * knows when the file is whole, and when the work is over.
 */
export const importCommands = [
  z.object({
    type: z.literal('import.add'),
    /** The name of the file as it was sent. */
    name: filledLine(200),
    bytes: z.int().min(0),
    isTrial: z.boolean().default(false),
    /** The edition of items that name none; null: as their script says. */
    edition: id.nullable().default(null),
  }),
  z.object({ type: z.literal('import.begin') }),
  z.object({ type: z.literal('import.end'), state: z.enum(['done', 'stopped', 'failed', 'waiting']) }),
  z.object({ type: z.literal('import.stop') }),
  /** The same file once more: what is there already is left alone. */
  z.object({ type: z.literal('import.resume'), isTrial: z.boolean().default(false) }),
  z.object({ type: z.literal('import.remove') }),
] as const;

export type ImportCommand = z.infer<(typeof importCommands)[number]>;

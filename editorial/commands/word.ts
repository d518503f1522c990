import { z } from 'zod';
import { line } from './fields.ts';

/** One word of letters, as it is written. */
const word = line(60).pipe(z.string().regex(/^[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*$/u));

/** The newsroom's own words, which its spell-check takes for right. */
export const wordCommands = [
  z.object({ type: z.literal('word.add'), word }),
  z.object({ type: z.literal('word.remove'), word }),
] as const;

export type WordCommand = z.infer<(typeof wordCommands)[number]>;

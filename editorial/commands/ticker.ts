import { z } from 'zod';
import { isSafeHref } from '../body/safe-href.ts';
import { longestTickerText } from '../ticker-length.ts';
import { filledLine, id } from './fields.ts';

const text = filledLine(longestTickerText);
const href = z
  .string()
  .trim()
  .min(1)
  .refine((given) => isSafeHref(given), { error: 'link-unsafe' });

/** The commands on items of the ticker. An item leads to an article or to an address: the one given last takes the place of the other. */
export const tickerCommands = [
  z.object({
    type: z.literal('ticker.post'),
    edition: id,
    text,
    articleId: id.nullable().default(null),
    href: href.nullable().default(null),
    until: z.date().nullable().default(null),
    breaking: z.boolean().default(false),
    /** Absent: now. */
    at: z.date().optional(),
  }),
  z.object({
    type: z.literal('ticker.change'),
    text: text.optional(),
    articleId: id.nullable().optional(),
    href: href.nullable().optional(),
    until: z.date().nullable().optional(),
    breaking: z.boolean().optional(),
  }),
  z.object({ type: z.literal('ticker.drop') }),
  z.object({ type: z.literal('ticker.restore') }),
] as const;

export type TickerCommand = z.infer<(typeof tickerCommands)[number]>;

import { z } from 'zod';
import { sharedHours } from '../shared-hours.ts';
import { id } from './fields.ts';

/** The commands on links by which someone without an account may look at an article. */
export const previewCommands = [
  z.object({
    type: z.literal('preview.share'),
    articleId: id,
    /** SHA-256 of what stands in the link, in hexadecimal: the link itself is kept nowhere. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    hours: z.literal([...sharedHours]),
  }),
  z.object({ type: z.literal('preview.revoke') }),
] as const;

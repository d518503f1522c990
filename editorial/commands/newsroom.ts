import { z } from 'zod';
import { line } from './article.ts';
import { frontCommands } from './front.ts';
import { mediaCommands } from './media.ts';
import { pageCommands } from './pages.ts';
import { peopleCommands } from './people.ts';
import { taxonomyCommands } from './taxonomy.ts';
import { tickerCommands } from './ticker.ts';

/** The commands on everything that is not an article. */
export const newsroomCommands = [
  z.object({
    type: z.literal('edition.set'),
    name: line(80).pipe(z.string().min(1)),
    tagline: line(200).default(''),
    timeZone: z.string().refine((zone) => isTimeZone(zone), { error: 'time-zone-unknown' }),
    position: z.int().min(0).default(0),
  }),
  ...taxonomyCommands,
  ...mediaCommands,
  ...pageCommands,
  ...tickerCommands,
  ...frontCommands,
  ...peopleCommands,
] as const;

export type NewsroomCommand = z.infer<(typeof newsroomCommands)[number]>;

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: zone }));
  } catch {
    return false;
  }
}

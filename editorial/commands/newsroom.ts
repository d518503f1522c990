import { z } from 'zod';
import { line } from './article.ts';
import { frontCommands } from './front.ts';
import { pageCommands } from './pages.ts';
import { peopleCommands } from './people.ts';
import { taxonomyCommands } from './taxonomy.ts';
import { tickerCommands } from './ticker.ts';

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
  ...taxonomyCommands,
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

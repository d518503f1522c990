import { z } from 'zod';
import { binCommands } from './bin.ts';
import { filledLine, line } from './fields.ts';
import { frontCommands } from './front.ts';
import { importCommands } from './import.ts';
import { mediaCommands } from './media.ts';
import { pageCommands } from './pages.ts';
import { peopleCommands } from './people.ts';
import { previewCommands } from './preview.ts';
import { taxonomyCommands } from './taxonomy.ts';
import { tickerCommands } from './ticker.ts';
import { webhookCommands } from './webhooks.ts';
import { wireCommands } from './wire.ts';
import { wordCommands } from './word.ts';

/** The commands on everything that is not an article. */
export const newsroomCommands = [
  z.object({
    type: z.literal('edition.set'),
    name: filledLine(80),
    tagline: line(200).default(''),
    timeZone: z.string().refine((zone) => isTimeZone(zone), { error: 'time-zone-unknown' }),
    position: z.int().min(0).default(0),
  }),
  ...binCommands,
  ...taxonomyCommands,
  ...mediaCommands,
  ...pageCommands,
  ...tickerCommands,
  ...frontCommands,
  ...previewCommands,
  ...peopleCommands,
  ...importCommands,
  ...wordCommands,
  ...wireCommands,
  ...webhookCommands,
] as const;

export type NewsroomCommand = z.infer<(typeof newsroomCommands)[number]>;

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: zone }));
  } catch {
    return false;
  }
}

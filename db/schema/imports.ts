import { type ImportProgress, importStates } from '#editorial/moving-in.ts';
import { choice, flag, index, instant, json, long, table, text } from '../columns.ts';

/** Imports that were sent to the newsroom as a file. The file itself lies in the data folder, under the row's id. */
export const imports = table(
  'imports',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    bytes: long('bytes').notNull(),
    isTrial: flag('is_trial').notNull(),
    edition: text('edition'),
    state: choice('state', [...importStates]).notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
    progress: json<ImportProgress>('progress').notNull(),
  },
  (t) => [index('imports_at').on(t.at)],
);

import type { Actor } from '#editorial/permissions.ts';
import type { Pictures } from './pictures.ts';
import type { Taxonomy } from './taxonomy.ts';

export interface ImportOptions {
  actor: Actor;
  taxonomy: Taxonomy;
  pictures: Pictures;
  /** Say what would happen and change nothing. */
  dryRun: boolean;
  /** The names that items without an externalId took in this run, with their digests. */
  taken?: Map<string, string> | undefined;
  /** Milliseconds by which every date is moved; the demonstration newsroom is planted so. */
  shift?: number | undefined;
  /** For items that name no edition or section themselves. */
  locale?: string | undefined;
  section?: string | undefined;
}

import type { Shell } from '#editorial/view.ts';
import { readShell } from '#server/reads/shell.ts';

/** What every page needs besides its own content. */
export async function surroundings(edition: string): Promise<{ shell: Shell; now: Date }> {
  const [shell, now] = await Promise.all([readShell(edition), today()]);
  return { shell, now };
}

/** The date in the masthead: read inside a cache, since a page that looks at the clock could not be kept. */
async function today(): Promise<Date> {
  'use cache';
  return new Date();
}

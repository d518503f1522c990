import type { Shell } from '#editorial/view.ts';
import { readShell } from '#server/reads/shell.ts';
import { readToday } from '#server/reads/today.ts';

/** What every page needs besides its own content. */
export async function surroundings(edition: string): Promise<{ shell: Shell; now: Date }> {
  const [shell, now] = await Promise.all([readShell(edition), readToday()]);
  return { shell, now };
}

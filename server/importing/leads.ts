import type { ImportItem } from '#editorial/importing/item.ts';
import type { Actor } from '#editorial/permissions.ts';
import type { Result } from '#editorial/refusal.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import type { Done } from '../execute/effect.ts';
import { type Change, execute } from '../execute.ts';

export interface Lead {
  path: string;
  target: string;
}

/** As many as one command takes. */
const most = 5000;

/**
 * The old addresses of an item and where they lead.
 * @param target within its edition
 */
export function leadsTo({ formerPaths }: ImportItem, edition: string, target: string): Lead[] {
  return formerPaths.map((path) => ({ path, target: `${editionPrefix(edition)}${target}` }));
}

/** The changes that make old addresses lead on; to be carried out with those that make what they lead to. */
export function leadChanges(leads: Lead[]): Change[] {
  return Array.from({ length: Math.ceil(leads.length / most) }, (_, n) => ({
    commands: [{ type: 'redirect.bring' as const, leads: leads.slice(n * most, (n + 1) * most) }],
  }));
}

/** How many led nowhere before, by what became of the changes that `leadChanges` gave. */
export function broughtBy(results: Result<Done>[]): number {
  return results.reduce((sum, result) => {
    // Whoever names an old address was asked for the same before: this would be a fault of ours, and must be heard.
    if (!result.ok) throw new Error(`Old addresses were refused: ${JSON.stringify(result.refusal)}`);
    return sum + (result.value.made ?? 0);
  }, 0);
}

/** @returns how many led nowhere before */
export async function bringLeads(actor: Actor, leads: Lead[]): Promise<number> {
  return leads.length > 0 ? broughtBy(await execute(actor, leadChanges(leads))) : 0;
}

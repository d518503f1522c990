import type { Actor } from '#editorial/permissions.ts';

/** Whose view of the articles a query is to take: a writer's own, or null for who may see all (`maySee`). */
export function writersView(person: Actor): string | null {
  return person.role === 'writer' ? person.id : null;
}

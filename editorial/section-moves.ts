import { sectionPath, sisters, type TreeSection } from './sections.ts';

/** What `section.order` takes: under which section, and in front of which sister; null: at the top, at the end. */
export interface Place {
  parentId: string | null;
  beforeId: string | null;
}

export interface MovableSection extends TreeSection {
  edition: string;
  position: number;
}

export type Move = 'up' | 'down' | 'in' | 'out';

/** Where a section is now: what takes a move back. */
export function placeOf(sections: readonly MovableSection[], id: string): Place {
  const { row, at } = rowOf(sections, id);
  return { parentId: row[at]?.parentId ?? null, beforeId: row[at + 1]?.id ?? null };
}

/** Where a section comes by a step up or down, in under the sister above it, or out behind the section it is under. */
export function placeAfter(sections: readonly MovableSection[], id: string, move: Move): Place | null {
  const { row, at } = rowOf(sections, id);
  const [section, above, below] = [row[at], row[at - 1], row[at + 1]];
  if (!section) return null;
  const { parentId } = section;
  switch (move) {
    case 'up':
      return above ? { parentId, beforeId: above.id } : null;
    case 'down':
      return below ? { parentId, beforeId: row[at + 2]?.id ?? null } : null;
    case 'in':
      return above ? { parentId: above.id, beforeId: null } : null;
    case 'out':
      return parentId === null ? null : behind(sections, parentId);
  }
}

/** Where a section comes that is dropped on another, in front of it or behind it; null: that would close a circle. */
export function placeOfDrop(
  sections: readonly MovableSection[],
  id: string,
  target: { id: string; position: 'before' | 'on' | 'after' },
): Place | null {
  const tree = new Map(sections.map((one) => [one.id, one]));
  if (sectionPath(tree, target.id).includes(id)) return null;
  if (target.position === 'on') return { parentId: target.id, beforeId: null };
  if (target.position === 'before')
    return { parentId: tree.get(target.id)?.parentId ?? null, beforeId: target.id };
  const place = behind(sections, target.id);
  return place.beforeId === id ? behind(sections, target.id, id) : place;
}

/** @param without a sister that is on its way and does not count */
function behind(sections: readonly MovableSection[], id: string, without?: string): Place {
  const { row, at } = rowOf(
    sections.filter((one) => one.id !== without),
    id,
  );
  return { parentId: row[at]?.parentId ?? null, beforeId: row[at + 1]?.id ?? null };
}

function rowOf(sections: readonly MovableSection[], id: string): { row: MovableSection[]; at: number } {
  const section = sections.find((one) => one.id === id);
  if (!section) return { row: [], at: -1 };
  const row = sisters(sections, { ...section, id: '' });
  return { row, at: row.indexOf(section) };
}

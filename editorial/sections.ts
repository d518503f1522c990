/** The quiet colours that a section may have; each is a pair of tokens in app/tokens.css. */
export const sectionTints = [
  'brick',
  'sea',
  'olive',
  'amber',
  'indigo',
  'teal',
  'rose',
  'moss',
  'plum',
  'slate',
] as const;

/** A section as the tree needs it. */
export interface TreeSection {
  id: string;
  parentId: string | null;
}

/** The ids from a section to the top of the tree, itself first; empty for a section that is not there. */
export function sectionPath(sections: ReadonlyMap<string, TreeSection>, id: string): string[] {
  const path: string[] = [];
  for (let at = sections.get(id); at && !path.includes(at.id); at = sections.get(at.parentId ?? ''))
    path.push(at.id);
  return path;
}

/** True where making `parentId` the parent of `id` would put a section above itself. */
export function closesCircle(
  sections: ReadonlyMap<string, TreeSection>,
  id: string,
  parentId: string,
): boolean {
  return sectionPath(sections, parentId).includes(id);
}

/** A section among its sisters. */
interface PlacedSection extends TreeSection {
  edition: string;
  position: number;
}

/** The other sections under the same one, in their order. */
export function sisters<Section extends PlacedSection>(
  sections: readonly Section[],
  { id, edition, parentId }: PlacedSection,
): Section[] {
  return sections
    .filter((one) => one.edition === edition && one.parentId === parentId && one.id !== id)
    .sort((a, b) => a.position - b.position);
}

/**
 * The sections to write so that one stands in front of a sister: itself, and whichever thereby gets another number.
 * @param sections in the order in which they are shown
 * @param moved as it should be, save for its position
 * @param beforeId null: at the end
 */
export function placesAfter<Section extends PlacedSection>(
  sections: readonly Section[],
  moved: Section,
  beforeId: string | null,
): Section[] {
  const others = sisters(sections, moved);
  const found = others.findIndex((one) => one.id === beforeId);
  const at = found < 0 ? others.length : found;
  const placed = [...others.slice(0, at), moved, ...others.slice(at)].map((one, position) => ({
    ...one,
    position,
  }));
  const were = new Map(sections.map((one) => [one.id, one]));
  return placed.filter((one) => one.id === moved.id || were.get(one.id)?.position !== one.position);
}

/** A section and all that are below it in the tree. */
export function below(sections: readonly TreeSection[], id: string): string[] {
  const found = [id];
  for (const at of found) {
    for (const { id: child, parentId } of sections) {
      if (parentId === at && !found.includes(child)) found.push(child);
    }
  }
  return found;
}

/** The sections in the order of their tree, each with how deep it lies below the top. */
export function inTreeOrder<T extends TreeSection>(sections: readonly T[]): (T & { depth: number })[] {
  const under = (parentId: string | null, depth: number): (T & { depth: number })[] =>
    sections
      .filter((section) => section.parentId === parentId)
      .flatMap((section) => [{ ...section, depth }, ...under(section.id, depth + 1)]);
  return under(null, 0);
}

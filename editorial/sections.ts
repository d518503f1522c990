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

/** The sections of a tree that is written out as what one may choose: a dash for each step that they lie below the top. */
export function sectionOptions(
  sections: readonly { id: string; name: string; depth: number }[],
): { id: string; label: string }[] {
  return sections.map(({ id, name, depth }) => ({ id, label: `${'— '.repeat(depth)}${name}` }));
}

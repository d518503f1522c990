import type { BodyDocument } from './document.ts';

/** Writers choose a heading by its looks; readers' outline may not skip a level. The highest used becomes h2, and so on. */
export function headingRanks(document: BodyDocument): Record<number, 2 | 3 | 4> {
  const used = document.content.flatMap((block) => (block.type === 'heading' ? [block.attrs.level] : []));
  const levels = [...new Set(used)].sort((a, b) => a - b);
  return Object.fromEntries(levels.map((level, rank) => [level, (rank + 2) as 2 | 3 | 4]));
}

import type { MovableSection } from '#editorial/section-moves.ts';

/** A section as its tree shows it. */
export interface DeskSection extends MovableSection {
  slug: string;
  name: string;
  tint: string | null;
  /** How many articles lie in it, in whatever state; those of its sub-sections not counted. */
  articles: number;
}

import { Isolated } from '#components/ui/isolated.tsx';
import type { Teaser } from '#editorial/view.ts';
import { BreakingMark } from './breaking-mark.tsx';

interface Props {
  teaser: Pick<Teaser, 'breaking' | 'kicker' | 'section'>;
  /** The section under whose heading the story stands already: its name is not said again. */
  within?: string | undefined;
}

/** The word above a headline: what is breaking, the story's own kicker, or the name of its section. */
export function Kicker({ teaser, within }: Props) {
  const words = teaser.kicker || (teaser.section.slug === within ? '' : teaser.section.name);
  if (!teaser.breaking && words === '') return null;
  return (
    <p className="kicker" data-tint={teaser.section.tint}>
      {teaser.breaking && <BreakingMark />}
      <Isolated>{words}</Isolated>
    </p>
  );
}

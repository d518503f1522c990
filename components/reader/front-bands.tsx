import type { Front } from '#editorial/view.ts';
import { BandColumns } from './band-columns.tsx';
import { BandFeature } from './band-feature.tsx';
import { BandPair } from './band-pair.tsx';

type Block = Front['sections'][number];

/** How many sections each form holds; the forms follow each other in this order, again and again. */
const forms = [
  { Form: BandFeature, holds: 1 },
  { Form: BandPair, holds: 2 },
  { Form: BandColumns, holds: 1 },
  { Form: BandPair, holds: 2 },
];

/** The sections down the front page, in forms that differ in weight, so that no two neighbours look alike. */
export function FrontBands({ sections, zone }: { sections: Block[]; zone: string }) {
  const bands = [];
  for (let from = 0, turn = 0; from < sections.length; turn += 1) {
    const { Form, holds } = forms[turn % forms.length] ?? { Form: BandPair, holds: 2 };
    const blocks = sections.slice(from, from + holds);
    bands.push(<Form key={blocks[0]?.section.slug} blocks={blocks} zone={zone} />);
    from += holds;
  }
  return bands;
}

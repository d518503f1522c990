import type { Front } from '#editorial/view.ts';
import { BandColumns } from './band-columns.tsx';
import { BandFeature } from './band-feature.tsx';
import { BandPair } from './band-pair.tsx';
import { bandsOf } from './bands-of.ts';

const forms = { feature: BandFeature, columns: BandColumns, pair: BandPair };

/** The sections down the front page, in forms that differ in weight. */
export function FrontBands({ sections, zone }: { sections: Front['sections']; zone: string }) {
  return bandsOf(sections).map(({ form, blocks }, at) => {
    const Form = forms[form];
    return <Form key={blocks[0]?.section.slug} blocks={blocks} zone={zone} turned={at % 2 === 1} />;
  });
}

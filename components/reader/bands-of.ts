import type { Front } from '#editorial/view.ts';

type Block = Front['sections'][number];

export interface Band {
  form: 'feature' | 'columns' | 'pair';
  blocks: Block[];
}

/** What every band is drawn from. */
export interface BandProps {
  blocks: Block[];
  zone: string;
  /** Every second band leans to the other side. */
  turned: boolean;
}

/**
 * Gives each section the form that what it holds can fill: a feature needs a picture and company, columns need words
 * enough, and whatever is left stands in pairs. No form but the pair follows itself.
 */
export function bandsOf(sections: readonly Block[]): Band[] {
  const bands: Band[] = [];
  let from = 0;
  while (from < sections.length) {
    const form = formFor(sections[from], bands.at(-1)?.form);
    const blocks = sections.slice(from, from + (form === 'pair' ? 2 : 1));
    bands.push({ form, blocks });
    from += blocks.length;
  }
  return bands;
}

function formFor(block: Block | undefined, last: Band['form'] | undefined): Band['form'] {
  const shown = block?.teasers.slice(0, 4) ?? [];
  const pictured = opened(shown).first?.picture;
  if (last !== 'feature' && pictured && shown.length >= 4) return 'feature';
  if (last !== 'columns' && !pictured && shown.length >= 3) return 'columns';
  return 'pair';
}

/** The story that opens a band: the first that has a picture, or else the first; and the others in their order. */
export function opened(teasers: Block['teasers']) {
  const first = teasers.slice(0, 3).find((teaser) => teaser.picture) ?? teasers[0];
  return { first, others: teasers.filter((teaser) => teaser !== first) };
}

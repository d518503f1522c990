import { Fragment, type ReactNode } from 'react';
import type { Run } from '#arabic/highlight.ts';
import { aroundTurnedRuns } from '#arabic/turned-runs.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEdition } from './edition.ts';

/** A text with marked words in it. A score or a date keeps its order from left to right, also where a mark is inside. */
export function MarkedText({ runs }: { runs: Run[] }) {
  const isTurning = editionFormats[useEdition()].dir === 'rtl';
  const text = runs.map((run) => run.text).join('');
  let from = 0;
  return (isTurning ? aroundTurnedRuns(text) : [text]).map((part, at) => {
    const inside = marksBetween(runs, from, from + part.length);
    from += part.length;
    return at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that is drawn once
      <bdi key={at} dir="ltr" className="whitespace-nowrap">
        {inside}
      </bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={at}>{inside}</Fragment>
    );
  });
}

/** What runs hold between two places of the whole text. */
function marksBetween(runs: Run[], from: number, to: number): ReactNode[] {
  let start = 0;
  return runs.flatMap((run, at) => {
    const piece = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    if (piece === '') return [];
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return [run.marked ? <mark key={at}>{piece}</mark> : piece];
  });
}

import { Fragment } from 'react';
import { aroundTurnedRuns } from '#arabic/turned-runs.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEdition } from './edition.ts';

/** Text as people wrote it, with scores, telephone numbers and the like kept from left to right. */
export function RunningText({ text }: { text: string }) {
  if (editionFormats[useEdition()].dir === 'ltr') return text;
  const parts = aroundTurnedRuns(text);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that is drawn once
      <bdi key={at} dir="ltr" className="whitespace-nowrap">
        {part}
      </bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}

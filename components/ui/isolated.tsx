import type { ReactNode } from 'react';
import { foreignLanguage } from '#arabic/direction.ts';
import { languageDirection } from '#arabic/language-direction.ts';
import { ownDirection } from '#arabic/own-direction.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEdition } from './edition.ts';
import { RunningText } from './running-text.tsx';

/**
 * A name, headline or number inside a sentence. The direction is always said: left to itself, `<bdi>` would set
 * «USB-C منفذ واحد» from left to right because of its first letter. `drawn` is the same text with marks in it.
 */
export function Isolated({ children, drawn }: { children: string; drawn?: ReactNode }) {
  const page = editionFormats[useEdition()];
  const foreign = foreignLanguage(children, page.tag);
  return (
    <bdi lang={foreign} dir={foreign ? languageDirection(foreign) : ownDirection(children, page.dir)}>
      {drawn ?? (foreign ? children : <RunningText text={children} />)}
    </bdi>
  );
}

/**
 * For `t.rich`: isolates what a message puts between `<bdi>` and `</bdi>`, and between `<digits>` and `</digits>` a number
 * of the edition's own, marked so that readers may have it in their digits.
 */
export const isolates = {
  bdi: (chunks: ReactNode) => <Isolated>{[chunks].flat().join('')}</Isolated>,
  digits: (chunks: ReactNode) => (
    <bdi dir="ltr" data-number="">
      {chunks}
    </bdi>
  ),
};

'use client';

import { useEffect, useState } from 'react';
import { checksOf } from '#editorial/checks/checks.ts';
import type { Finding } from '#editorial/checks/finding.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEditing } from '../editing.ts';

/** Looked for in a pause of this length, so that no key waits for it. */
const pauseMs = 700;

/** What the checks before publishing find in the text on the screen. */
export function useFindings(): Finding[] {
  const { keeper, edition, view, pictureOf } = useEditing();
  const [findings, setFindings] = useState<Finding[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const { content } = keeper.current();
      const section = view.sections.find(({ id }) => id === content.sectionId);
      const hero = content.heroId === null ? undefined : pictureOf(content.heroId);
      setFindings(
        checksOf(content, {
          locale: editionFormats[edition].tag,
          sectionName: section?.name ?? '',
          heroCredit: hero?.credit ?? null,
          pictureOf,
        }),
      );
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pauseMs);
    };
    let last = keeper.current().content;
    const unsubscribe = keeper.subscribe(() => {
      const { content } = keeper.current();
      if (content === last) return;
      last = content;
      later();
    });
    later();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [keeper, edition, view, pictureOf]);
  return findings;
}

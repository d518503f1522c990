'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { type Move, type Place, placeAfter, placeOf } from '#editorial/section-moves.ts';
import { useChange } from '../taxonomy/use-change.ts';
import type { DeskSection } from './section.ts';

/** Which arrow, with Alt, takes a section which way; in and out follow the direction of the page. */
const arrows = (isRtl: boolean): Record<string, Move> => ({
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: isRtl ? 'in' : 'out',
  ArrowRight: isRtl ? 'out' : 'in',
});

/** Moves sections in their tree, by one step or to a place, and keeps the focus with what was moved. */
export function useMoves(sections: DeskSection[], tree: RefObject<HTMLElement | null>) {
  const t = useTranslations('taxonomy');
  const { changeAtOnce } = useChange();
  const moved = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that came under another section is a new element
  useEffect(() => {
    if (moved.current === null) return;
    const row = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(moved.current)}"]`);
    if (document.activeElement === document.body || tree.current?.contains(document.activeElement))
      row?.focus();
    moved.current = null;
  }, [sections]);

  async function place(id: string, to: Place): Promise<void> {
    const from = placeOf(sections, id);
    const section = sections.find((one) => one.id === id);
    if (!section || (from.parentId === to.parentId && from.beforeId === to.beforeId)) return;
    moved.current = id;
    const parent = sections.find((one) => one.id === to.parentId);
    const text = parent
      ? t('movedUnder', { name: isolate(section.name), parent: isolate(parent.name) })
      : t('movedTop', { name: isolate(section.name) });
    const order = (at: Place) => ({
      subjectId: id,
      commands: [{ type: 'section.order' as const, ...at }],
    });
    await changeAtOnce(order(to), { text, undo: order(from) });
  }

  function step(id: string, move: Move): void {
    const to = placeAfter(sections, id, move);
    if (to) void place(id, to);
  }

  return {
    place,
    step,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const move = arrows(getComputedStyle(event.currentTarget).direction === 'rtl')[event.key];
      const id = (event.target as HTMLElement).closest<HTMLElement>('[role=row]')?.dataset.key;
      if (!event.altKey || !move || id === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      step(id, move);
    },
  };
}

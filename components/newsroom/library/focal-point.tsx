'use client';

import { useTranslations } from 'next-intl';
import type { PointerEvent } from 'react';
import { arrowStep } from './arrow-step.ts';

export interface Point {
  x: number;
  y: number;
}

interface Props {
  /** In thousandths from the left and the top. */
  point: Point;
  onChange: (point: Point) => void;
  isDisabled: boolean;
}

const held = (at: number) => Math.round(Math.min(Math.max(at, 0), 1000));

/** The point that is kept in sight however a picture is cut: pressed where it should be, or moved by the arrows. */
export function FocalPoint({ point, onChange, isDisabled }: Props) {
  const t = useTranslations('library');
  const words = t('focalAt', { x: String(Math.round(point.x / 10)), y: String(Math.round(point.y / 10)) });
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onChange({
      x: held((1000 * (event.clientX - left)) / width),
      y: held((1000 * (event.clientY - top)) / height),
    });
  };
  return (
    <>
      <button
        type="button"
        className="stage-cover"
        aria-label={words}
        disabled={isDisabled}
        onPointerDown={press}
        onKeyDown={(event) => {
          const step = arrowStep(event);
          if (!step) return;
          event.preventDefault();
          onChange({ x: held(point.x + step[0]), y: held(point.y + step[1]) });
        }}
      >
        <span
          className="focal-mark"
          style={{ insetInlineStart: `${point.x / 10}%`, insetBlockStart: `${point.y / 10}%` }}
        />
      </button>
      <span role="status" className="sr-only">
        {words}
      </span>
    </>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { type PointerEvent, useRef } from 'react';
import { type Crop, type CropRatio, heldIn, resized } from '#editorial/library.ts';
import { arrowStep } from './arrow-step.ts';

interface Props {
  crop: Crop;
  ratio: CropRatio;
  onChange: (crop: Crop) => void;
}

const grow = 1.05;

/** A rectangle of one ratio on a picture: dragged or moved by the arrows, made larger and smaller by + and −. */
export function CropFrame({ crop, ratio, onChange }: Props) {
  const t = useTranslations('library');
  const from = useRef<{ x: number; y: number; crop: Crop } | null>(null);
  const percent = (thousandths: number) => String(Math.round(thousandths / 10));
  const words = `${t('cropOf', { ratio })}. ${t('cropAt', {
    x: percent(crop.x),
    y: percent(crop.y),
    wide: percent(crop.width),
  })}`;
  const moveTo = (x: number, y: number) => onChange({ ...crop, ...heldIn(x, y, crop.width, crop.height) });

  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    const stage = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!from.current || !stage) return;
    const { x, y, crop: start } = from.current;
    moveTo(
      start.x + (1000 * (event.clientX - x)) / stage.width,
      start.y + (1000 * (event.clientY - y)) / stage.height,
    );
  };

  return (
    <>
      <button
        type="button"
        className="crop-frame"
        aria-label={words}
        style={{
          insetInlineStart: `${crop.x / 10}%`,
          insetBlockStart: `${crop.y / 10}%`,
          inlineSize: `${crop.width / 10}%`,
          blockSize: `${crop.height / 10}%`,
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = { x: event.clientX, y: event.clientY, crop };
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = null;
        }}
        onKeyDown={(event) => {
          const step = arrowStep(event);
          if (step) moveTo(crop.x + step[0], crop.y + step[1]);
          else if (event.key === '+' || event.key === '=') onChange(resized(crop, grow));
          else if (event.key === '-' || event.key === '−') onChange(resized(crop, 1 / grow));
          else return;
          event.preventDefault();
        }}
      />
      <input
        type="range"
        className="crop-size"
        aria-label={t('cropSize')}
        min={20}
        max={100}
        value={Math.round(Math.max(crop.width, crop.height) / 10)}
        onChange={({ target }) =>
          onChange(resized(crop, (Number(target.value) * 10) / Math.max(crop.width, crop.height)))
        }
      />
      <span role="status" className="sr-only">
        {words}
      </span>
    </>
  );
}

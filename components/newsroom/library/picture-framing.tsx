'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { type CropRatio, type Crops, cropAround, cropRatios, type MediaItem } from '#editorial/library.ts';
import { Button } from '../controls/button.tsx';
import { Refused } from '../controls/refused.tsx';
import { CropFrame } from './crop-frame.tsx';
import { FocalPoint, type Point } from './focal-point.tsx';
import { type OnSaved, useChange } from './use-change.ts';
import { useTyped } from './use-typed.ts';

type Aspect = 'focal' | CropRatio;

const ratios = Object.keys(cropRatios) as CropRatio[];

/** What matters in a picture, and what of it is shown in each ratio: all that is not cut by hand follows the point. */
export function PictureFraming({ item, onSaved }: { item: MediaItem; onSaved: OnSaved }) {
  const t = useTranslations('library');
  const { change, isBusy, refusal } = useChange(item, onSaved);
  const [aspect, setAspect] = useState<Aspect>('focal');
  const before = { focal: { x: item.focalX, y: item.focalY }, crops: item.crops };
  const { values, isChanged, type } = useTyped<{ focal: Point; crops: Crops }>(before);
  const { focal, crops } = values;
  const size = item.widths.at(-1);
  const command = ({ focal: { x, y }, crops }: typeof values) => ({
    type: 'media.crop' as const,
    ...{ focalX: x, focalY: y, crops },
  });
  const drop = (ratio: CropRatio) => {
    const { [ratio]: _dropped, ...others } = crops;
    type({ crops: others });
  };

  return (
    <section className="framing" aria-label={t('framing')}>
      <RadioGroup
        aria-label={t('framing')}
        orientation="horizontal"
        value={aspect}
        onChange={(value) => setAspect(value as Aspect)}
        className="framing-aspects"
        isDisabled={!item.mayChange}
      >
        <Radio value="focal">{t('focal')}</Radio>
        {ratios.map((ratio) => (
          <Radio key={ratio} value={ratio} aria-label={t('cropOf', { ratio })}>
            <bdi dir="ltr">{ratio}</bdi>
          </Radio>
        ))}
      </RadioGroup>
      {/* A picture is not mirrored with the interface: its left is its left. */}
      <div className="stage" dir="ltr">
        {/* biome-ignore lint/performance/noImgElement: its sizes were made when it came; the optimiser is off */}
        <img
          src={`/media/${item.name}-${size}.webp`}
          width={item.width}
          height={item.height}
          alt={item.alt}
          style={{ backgroundImage: `url("${item.placeholder}")` }}
        />
        {aspect === 'focal' ? (
          <FocalPoint
            point={focal}
            onChange={(point) => type({ focal: point })}
            isDisabled={!item.mayChange}
          />
        ) : (
          <CropFrame
            crop={
              crops[aspect] ?? cropAround({ ...item, focalX: focal.x, focalY: focal.y }, cropRatios[aspect])
            }
            ratio={aspect}
            onChange={(crop) => type({ crops: { ...crops, [aspect]: crop } })}
          />
        )}
      </div>
      {item.mayChange && (
        <div className="framing-foot">
          <p className="field-hint">{t(aspect === 'focal' ? 'focalHelp' : 'cropHelp')}</p>
          {aspect !== 'focal' && crops[aspect] && (
            <Button kind="quiet" onPress={() => drop(aspect)}>
              {t('cropReset')}
            </Button>
          )}
          <Button isDisabled={!isChanged || isBusy} onPress={() => change(command(values), command(before))}>
            {t('saveFraming')}
          </Button>
        </div>
      )}
      <Refused refusal={refusal} />
      <p className="field-hint">{t('facts', { width: String(item.width), height: String(item.height) })}</p>
    </section>
  );
}

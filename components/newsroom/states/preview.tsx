'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { useInlineSize } from '../client/use-inline-size.ts';
import { newsroomHref } from '../shell/places.ts';

/** The widths that a page is looked at in, in CSS pixels. */
const widths = { phone: 390, desk: 1280 } as const;

type Width = keyof typeof widths;

interface Props {
  id: string;
  /** A new version is loaded anew. */
  version: number;
}

/** An article in the very page that readers will have, as wide as their screens are. */
export function Preview({ id, version }: Props) {
  const t = useTranslations('states');
  const prefix = editionPrefix(useEdition());
  const [width, setWidth] = useState<Width>('desk');
  const [room, ground] = useInlineSize(widths.desk);
  const scale = Math.min(1, room / widths[width]);
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('previewTitle')}</h1>
        <RadioGroup
          className="choice"
          orientation="horizontal"
          value={width}
          onChange={(chosen) => setWidth(chosen as Width)}
        >
          <Label className="sr-only">{t('width')}</Label>
          {(Object.keys(widths) as Width[]).map((one) => (
            <Radio key={one} value={one} className="choice-item">
              {t(`widths.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <a href={newsroomHref(prefix, 'articles', id)} className="link-button">
          {t('back')}
        </a>
      </div>
      <div ref={ground} className="preview-ground">
        <iframe
          key={version}
          title={t('frame')}
          src={`/admin/articles/${encodeURIComponent(id)}/frame`}
          className="preview-frame"
          style={{
            inlineSize: widths[width],
            blockSize: `calc((100dvh - 8rem) / ${scale})`,
            scale: String(scale),
          }}
        />
      </div>
    </>
  );
}

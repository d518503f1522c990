'use client';

import { useTranslations } from 'next-intl';
import { editionPrefix } from '#messages/hrefs.ts';
import { FramedPreview } from '../controls/framed-preview.tsx';
import { newsroomHref } from '../shell/places.ts';
import type { FrontView } from './front-view.ts';

/** The readers' own page with the draft in it, as a desk and as a phone show it. */
export function FrontPreviews({ desk, edition }: FrontView) {
  const t = useTranslations('frontDesk');
  const address = `${newsroomHref(editionPrefix(edition.id), 'front', 'preview')}?version=${desk.version}`;
  return (
    <div className="front-previews">
      <figure>
        <figcaption className="front-heading">{t('onDesk')}</figcaption>
        <FramedPreview title={t('onDesk')} address={address} width={1280} height={1500} />
      </figure>
      <figure>
        <figcaption className="front-heading">{t('onPhone')}</figcaption>
        <FramedPreview title={t('onPhone')} address={address} width={390} height={844} />
      </figure>
    </div>
  );
}

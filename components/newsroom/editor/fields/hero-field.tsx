'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { Thumbnail } from '../blocks/thumbnail.tsx';
import { useContentField, useEditing } from '../editing.ts';
import { MediaPicker } from '../late-dialogs.ts';
import { LineField } from './line-field.tsx';

/** The picture at the head of the article, with what is said of it. */
export function HeroField() {
  const t = useTranslations('editor');
  const { keeper, pictureOf, addPicture, mayWrite } = useEditing();
  const [heroId] = useContentField('heroId');
  const [alt] = useContentField('heroAlt');
  const [isPicking, setIsPicking] = useState(false);
  const picture = heroId === null ? undefined : pictureOf(heroId);
  return (
    <section className="hero-field" aria-label={t('fields.heroId')} data-field="heroId">
      {picture && <Thumbnail picture={picture} alt={alt || picture.alt} />}
      {mayWrite && (
        <div className="hero-actions">
          <Button kind="quiet" onPress={() => setIsPicking(true)}>
            {heroId === null ? t('hero.pick') : t('hero.change')}
          </Button>
          {heroId !== null && (
            <Button
              kind="quiet"
              onPress={() => keeper.change({ heroId: null, heroAlt: '', heroCaption: '' })}
            >
              {t('hero.remove')}
            </Button>
          )}
        </div>
      )}
      {heroId !== null && (
        <div className="hero-words">
          <LineField name="heroAlt" max={500} hint={t('attributes.altHint')} />
          <LineField name="heroCaption" max={500} />
        </div>
      )}
      <MediaPicker
        kind="hero"
        isOpen={isPicking}
        onClose={() => setIsPicking(false)}
        onPick={(media) => {
          addPicture(media);
          keeper.change({ heroId: media.id, heroAlt: media.alt, heroCaption: media.caption });
        }}
      />
    </section>
  );
}

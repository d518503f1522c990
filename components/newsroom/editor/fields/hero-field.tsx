'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { editionFormats } from '#messages/editions.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { MediaPicker } from '../../library/media-picker.tsx';
import { Thumbnail } from '../blocks/thumbnail.tsx';
import { useContentField, useEditing } from '../editing.ts';

/** The picture at the head of the article, with what is said of it. */
export function HeroField() {
  const t = useTranslations('editor');
  const { keeper, pictureOf, addPicture, mayWrite, edition } = useEditing();
  const [heroId] = useContentField('heroId');
  const [alt, setAlt] = useContentField('heroAlt');
  const [caption, setCaption] = useContentField('heroCaption');
  const [isPicking, setIsPicking] = useState(false);
  const picture = heroId === null ? undefined : pictureOf(heroId);
  const { dir } = editionFormats[edition];
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
          <div data-field="heroAlt">
            <TextField
              label={t('fields.heroAlt')}
              value={alt}
              onChange={setAlt}
              maxLength={500}
              dir={dir}
              isReadOnly={!mayWrite}
            />
          </div>
          <div data-field="heroCaption">
            <TextField
              label={t('fields.heroCaption')}
              value={caption}
              onChange={setCaption}
              maxLength={500}
              dir={dir}
              isReadOnly={!mayWrite}
            />
          </div>
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

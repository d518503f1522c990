'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import type { MediaItem, MediaUse } from '#editorial/library.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { execute } from '../client/execute.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';
import { Refused } from '../controls/refused.tsx';
import { newsroomHref } from '../shell/places.ts';

interface Props {
  item: MediaItem;
  uses: MediaUse[];
  /** How many more there are that are not for this person to see. */
  hidden: number;
  onRemoved: () => void;
}

/** The articles that a picture stands in; one that stands in none can be deleted. */
export function PictureUses({ item, uses, hidden, onRemoved }: Props) {
  const t = useTranslations('library');
  const prefix = editionPrefix(useEdition());
  const isUsed = uses.length + hidden > 0;
  return (
    <section className="picture-uses" aria-labelledby="uses">
      <h3 id="uses" className="field-label">
        {t('usedIn')}
      </h3>
      {isUsed ? (
        <ul>
          {uses.map(({ id, headline }) => (
            <li key={id} dir="auto">
              <a href={newsroomHref(prefix, 'articles', id)} className="link-button">
                {headline || id}
              </a>
            </li>
          ))}
          {hidden > 0 && <li>{t('usedElsewhere', { count: hidden })}</li>}
        </ul>
      ) : (
        <p className="field-hint">{t('unusedYet')}</p>
      )}
      {item.mayChange && !isUsed && <RemoveButton id={item.id} onRemoved={onRemoved} />}
    </section>
  );
}

/** Files cannot be brought back, so this one thing is asked twice. */
function RemoveButton({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const t = useTranslations('library');
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const remove = async () => {
    const done = await execute({ subjectId: id, commands: [{ type: 'media.remove' }] });
    if (!done.ok) return setRefusal(done.refusal);
    notify({ text: t('removed'), tone: 'done' });
    onRemoved();
  };
  return (
    <div className="picture-remove">
      {isAsked ? (
        <>
          <p role="alert">{t('removeSure')}</p>
          <Button onPress={remove}>{t('removeYes')}</Button>
          <Button kind="quiet" onPress={() => setAsked(false)}>
            {t('cancel')}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onPress={() => setAsked(true)}>
          {t('remove')}
        </Button>
      )}
      <Refused refusal={refusal} />
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Places } from '#editorial/front.ts';
import type { FrontView } from './front-view.ts';
import { usePlaceName } from './use-place-name.ts';

/** The draft beside what readers see, place by place. */
export function Comparison({ desk, draft, ...view }: FrontView) {
  const t = useTranslations('frontDesk');
  return (
    <TwoFronts
      {...view}
      caption={t('compareHint')}
      first={{ name: t('readersSee'), places: desk.live }}
      second={{ name: t('theDraft'), places: draft.places }}
    />
  );
}

interface Front {
  name: string;
  places: Places;
}

type TwoProps = Pick<FrontView, 'edition' | 'cards'> & { caption: string; first: Front; second: Front };

/** Two front pages side by side; where they differ is marked, in words too. */
export function TwoFronts({ edition, cards, caption, first, second }: TwoProps) {
  const t = useTranslations('frontDesk');
  const nameOf = usePlaceName();
  const words = (id: string | null | undefined) =>
    id ? (
      <span dir={edition.dir}>
        <RunningText text={cards[id]?.headline ?? ''} />
      </span>
    ) : (
      <span className="text-second">{t('automatic')}</span>
    );
  return (
    <table className="front-table">
      <caption className="field-hint">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('placeColumn')}</th>
          <th scope="col">{first.name}</th>
          <th scope="col">{second.name}</th>
        </tr>
      </thead>
      <tbody>
        {second.places.map((id, at) => {
          const isChanged = (first.places[at] ?? null) !== id;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
            <tr key={at} data-changed={isChanged}>
              <th scope="row">
                {nameOf(at)} {isChanged && <em className="front-used">{t('changed')}</em>}
              </th>
              <td>{words(first.places[at])}</td>
              <td>{words(id)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

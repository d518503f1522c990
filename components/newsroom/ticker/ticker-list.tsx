'use client';

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { DeskEdition, TickerDeskItem } from '#editorial/front-desk.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { TimeAgo } from '../controls/time-ago.tsx';
import { newsroomHref } from '../shell/places.ts';

interface Props {
  items: TickerDeskItem[];
  edition: DeskEdition;
  onChange?: (item: TickerDeskItem) => void;
  onDrop?: (item: TickerDeskItem) => void;
  onRestore?: (item: TickerDeskItem) => void;
}

/** Items of the ticker, newest first, with what can be done with each. */
export function TickerList({ items, edition, onChange, onDrop, onRestore }: Props) {
  const t = useTranslations('tickerDesk');
  if (items.length === 0) return <p className="text-second">{t(onRestore ? 'noPast' : 'noShown')}</p>;
  return (
    <ol className="ticker-items">
      {items.map((item) => (
        <li key={item.id}>
          <div className="grow">
            <p className="front-headline" dir={edition.dir} lang={edition.id}>
              {item.breaking && <strong className="ticker-breaking">{t('breakingMark')}</strong>}{' '}
              <RunningText text={item.text} />
            </p>
            <Facts item={item} edition={edition} />
          </div>
          {onChange && (
            <Button
              kind="quiet"
              aria-label={t('changeItem', { text: item.text })}
              onPress={() => onChange(item)}
            >
              {t('change')}
            </Button>
          )}
          {onDrop && (
            <Button kind="quiet" aria-label={t('dropItem', { text: item.text })} onPress={() => onDrop(item)}>
              {t('drop')}
            </Button>
          )}
          {onRestore && (
            <Button
              kind="quiet"
              aria-label={t('restoreItem', { text: item.text })}
              onPress={() => onRestore(item)}
            >
              {t('restore')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** When it was posted, when it ends or ended, and where it leads. */
function Facts({ item, edition }: { item: TickerDeskItem; edition: DeskEdition }) {
  const t = useTranslations('tickerDesk');
  const prefix = editionPrefix(useEdition());
  const { at, until, droppedAt, article, href } = item;
  const hasExpired = until !== null && droppedAt !== null && droppedAt >= until;
  const when = (moment: string) => ({ when: () => <TimeAgo at={moment} zone={edition.zone} /> });
  return (
    <p className="front-meta">
      <span>{t.rich('postedAt', when(at))}</span>
      {droppedAt && <span>{t.rich(hasExpired ? 'expiredAt' : 'droppedAt', when(droppedAt))}</span>}
      {until && !droppedAt && <span>{t.rich('endsAt', when(until))}</span>}
      {article && (
        <a href={newsroomHref(prefix, 'articles', article.id)} className="link-button">
          <bdi dir={edition.dir}>{article.headline}</bdi>
        </a>
      )}
      {article && !article.isPublished && <span>{t('linkWaits')}</span>}
      {href && <bdi dir="ltr">{href}</bdi>}
    </p>
  );
}

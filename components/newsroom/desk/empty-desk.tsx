import { useTranslations } from 'next-intl';
import { type DeskFilter, isSieved, unsieved } from '#editorial/desk/filter.ts';
import { Button } from '../controls/button.tsx';

interface Props {
  filter: DeskFilter;
  hrefOf: (filter: DeskFilter) => string;
  onNew: () => void;
}

/** Why there is nothing to see, and what to do about it. */
export function EmptyDesk({ filter, hrefOf, onNew }: Props) {
  const t = useTranslations('desk');
  if (isSieved(filter)) {
    return (
      <div className="desk-empty">
        <p className="newsroom-title">{t('empty.sievedTitle')}</p>
        <p>{t('empty.sieved')}</p>
        <a className="link-button" href={hrefOf({ ...filter, ...unsieved, after: null })}>
          {t('empty.whole')}
        </a>
      </div>
    );
  }
  return (
    <div className="desk-empty">
      <p className="newsroom-title">{t('empty.title')}</p>
      <p>{t(`empty.${filter.status ?? 'all'}`)}</p>
      <Button onPress={onNew}>{t('new.button')}</Button>
    </div>
  );
}

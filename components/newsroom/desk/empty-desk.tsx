import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { mayEnter } from '#editorial/areas.ts';
import { type DeskFilter, isSieved, unsieved } from '#editorial/desk/filter.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { newsroomHref } from '../shell/places.ts';

interface Props {
  filter: DeskFilter;
  role: PeopleRole;
  hrefOf: (filter: DeskFilter) => string;
  onNew: () => void;
}

/** Why there is nothing to see, and what to do about it. */
export function EmptyDesk({ filter, role, hrefOf, onNew }: Props) {
  const t = useTranslations('desk');
  const prefix = editionPrefix(useEdition());
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
  const isForAll = filter.status === null;
  const mayImport = mayEnter(role, 'imports');
  return (
    <div className="desk-empty">
      <p className="newsroom-title">{t('empty.title')}</p>
      <p>{t(isForAll && !mayImport ? 'empty.allOthers' : `empty.${filter.status ?? 'all'}`)}</p>
      <Button onPress={onNew}>{t('new.button')}</Button>
      {isForAll && mayImport && (
        <a className="link-button" href={newsroomHref(prefix, 'imports')}>
          {t('empty.import')}
        </a>
      )}
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import type { PeopleRole } from '#editorial/roles.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { ScrollNav } from '../controls/scroll-nav.tsx';
import { Palette } from '../palette/palette.tsx';
import { AccountMenu } from './account-menu.tsx';
import { NavLink } from './nav-link.tsx';
import { newsroomHref, placesFor } from './places.ts';

interface Props {
  person: { name: string; role: PeopleRole };
  children: ReactNode;
}

/** What stands around every page of the newsroom: its parts, and who is at work. */
export function NewsroomFrame({ person, children }: Props) {
  const t = useTranslations('newsroom');
  const prefix = editionPrefix(useEdition());
  return (
    <div className="newsroom">
      <a href="#main" className="sr-only focus:not-sr-only">
        {t('skip')}
      </a>
      <ScrollNav className="newsroom-nav" label={t('parts')}>
        <a href={newsroomHref(prefix, 'desk')} className="newsroom-name">
          {t('name')}
        </a>
        <Palette role={person.role} />
        {placesFor(person.role).map((place) => (
          <NavLink key={place} href={newsroomHref(prefix, place)}>
            {t(place)}
          </NavLink>
        ))}
        <div className="ms-auto lg:ms-0 lg:mt-auto">
          <AccountMenu name={person.name} prefix={prefix} />
        </div>
      </ScrollNav>
      <main id="main" aria-label={t('name')} className="newsroom-main">
        {children}
      </main>
    </div>
  );
}

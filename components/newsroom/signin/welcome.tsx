import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { PeopleRole } from '#editorial/roles.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { SinglePage } from './single-page.tsx';
import { WelcomeForm } from './welcome-form.tsx';

interface Props {
  token: string;
  purpose: 'first' | 'join' | 'reset';
  name: string;
  email: string;
  role: PeopleRole;
}

/** What a link that lets somebody in opens. */
export function Welcome({ role, ...link }: Props) {
  const [t, roles] = [useTranslations('signIn.welcome'), useTranslations('people.roles')];
  const { purpose, email, token } = link;
  return (
    <SinglePage title={t(`${purpose}Title`)} path={`/admin/welcome/${token}`}>
      <p>{t.rich(`${purpose}Text`, { role: roles(role), email, ...isolates })}</p>
      <WelcomeForm {...link} home={newsroomHref(editionPrefix(useEdition()), 'desk')} />
    </SinglePage>
  );
}

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { BeginningSteps } from './beginning-steps.tsx';
import { SinglePage } from './single-page.tsx';

interface Props {
  token: string;
  /** Whether there is somebody who can make a new link. */
  isAdministered: boolean;
}

/** What whoever comes by a link that was used, replaced or left too long is told. */
export function DeadLink({ token, isAdministered }: Props) {
  const t = useTranslations('signIn.welcome');
  return (
    <SinglePage title={t('deadTitle')} path={`/admin/welcome/${token}`}>
      <p>{isAdministered ? t('deadText') : t('deadUnadministered')}</p>
      {!isAdministered && <BeginningSteps />}
      <a className="link-button" href={newsroomHref(editionPrefix(useEdition()), 'sign-in')}>
        {t('toSignIn')}
      </a>
    </SinglePage>
  );
}

import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { SinglePage } from './single-page.tsx';

/** What whoever comes by a link that was used, replaced or left too long is told. */
export function DeadLink({ token }: { token: string }) {
  const t = useTranslations('signIn.welcome');
  return (
    <SinglePage title={t('deadTitle')} path={`/admin/welcome/${token}`}>
      <p>{t('deadText')}</p>
      <a className="link-button" href={newsroomHref(editionPrefix(useEdition()), 'sign-in')}>
        {t('toSignIn')}
      </a>
    </SinglePage>
  );
}

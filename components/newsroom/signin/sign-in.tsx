import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { type Beginning, wayInTitle } from '#editorial/beginning.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { BeginningSteps } from './beginning-steps.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SinglePage } from './single-page.tsx';

interface Props {
  /** The path after the edition's prefix that was asked for. */
  path: string;
  beginning: Beginning;
}

/** The way in; where nobody administers the newsroom yet, how the first who does gets there. */
export function SignIn({ path, beginning }: Props) {
  const t = useTranslations('signIn');
  const home = newsroomHref(editionPrefix(useEdition()), 'desk');
  return (
    <SinglePage title={t(wayInTitle(beginning))} path={path}>
      {beginning !== 'administered' && <BeginningSteps />}
      {beginning !== 'empty' && <SignInForm home={home} />}
    </SinglePage>
  );
}

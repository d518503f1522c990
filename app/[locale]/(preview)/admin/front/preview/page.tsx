import { Frame } from '#components/reader/frame.tsx';
import { FrontPage } from '#components/reader/front-page.tsx';
import { hrefOf } from '#messages/hrefs.ts';
import { readFrontDraft } from '#server/desk/front.ts';
import { requirePerson } from '#server/session/require.ts';
import { surroundings } from '../../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

/** The front page of the edition in whose language the address is, with the draft in its places. */
export default async function Page({ params }: Props) {
  await requirePerson('front');
  const { locale } = await params;
  const [{ shell, now }, front] = [await surroundings(locale), await readFrontDraft(locale)];
  return (
    <Frame shell={shell} now={now} href={hrefOf({ page: 'front' }, locale)} front>
      <FrontPage front={front} zone={shell.edition.timeZone} />
    </Frame>
  );
}

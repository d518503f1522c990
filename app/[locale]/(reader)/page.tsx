import type { Metadata } from 'next';
import { Frame } from '#components/reader/frame.tsx';
import { FrontPage } from '#components/reader/front-page.tsx';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readFront } from '#server/reads/front.ts';
import { readShell } from '#server/reads/shell.ts';
import { everywhere } from '../everywhere.ts';
import { firstPicture } from '../first-picture.ts';
import { pageMetadata } from '../page-metadata.ts';
import { newsMediaOrganization } from '../structured-data/organization.ts';
import { webSite } from '../structured-data/web-site.ts';
import { surroundings } from '../surroundings.ts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isEdition(locale)) return {};
  const [{ edition }, front] = await Promise.all([readShell(locale), readFront(locale)]);
  return pageMetadata({
    edition: locale,
    site: edition.name,
    title: edition.name,
    description: edition.tagline,
    picture: firstPicture([...front.slots, ...front.latest]),
    href: hrefOf({ page: 'front' }, locale),
    counterparts: everywhere({ page: 'front' }, locale),
    follow: { of: { page: 'front' }, name: edition.name },
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, front] = await Promise.all([surroundings(locale), readFront(locale)]);
  const counterparts = everywhere({ page: 'front' }, locale);
  return (
    <Frame shell={shell} now={now} href={hrefOf({ page: 'front' }, locale)} counterparts={counterparts} front>
      <JsonLd things={[webSite(shell, locale), newsMediaOrganization(shell, locale)]} />
      <FrontPage front={front} zone={shell.edition.timeZone} />
    </Frame>
  );
}

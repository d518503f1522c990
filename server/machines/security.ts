import { pageBySlug } from '#db/queries/record.ts';
import { editionFormats, editionIds } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { env } from '../env.ts';
import { store } from '../store.ts';

const validDays = 90;
const day = 86_400_000;

export interface SecurityFacts {
  siteUrl: string;
  /** Addresses to write to, the first preferred. */
  contacts: string[];
  /** The path of the newsroom's own page of contacts; null: it wrote none. */
  contactPage: string | null;
}

/**
 * Who is told of a weakness: the contacts that were set, or else the page of contacts, which the standard lets stand here
 * only where the site is served by https. Null where neither is: a file that leads nowhere would be worse than none.
 *
 * It is written whenever it is asked for, so it is right from that day on; it expires in three months for who keeps it.
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityFile({ siteUrl, contacts, contactPage }: SecurityFacts, now: Date): string | null {
  const isSecure = siteUrl.startsWith('https:');
  const pages = isSecure && contactPage !== null ? [siteUrl + contactPage] : [];
  const named = contacts.length > 0 ? contacts : pages;
  if (named.length === 0) return null;
  const expires = new Date((Math.floor(now.getTime() / day) + validDays) * day);
  return [
    ...named.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${editionIds.map((edition) => editionFormats[edition].tag).join(', ')}`,
    ...(isSecure ? [`Canonical: ${siteUrl}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
}

export async function readSecurityFacts(): Promise<SecurityFacts> {
  const { siteUrl, securityContacts: contacts } = env();
  return { siteUrl, contacts, contactPage: await contactPage() };
}

/** The page of contacts, of the first edition that has one. */
async function contactPage(): Promise<string | null> {
  const { read } = await store();
  for (const edition of editionIds) {
    if (await pageBySlug(read, edition, 'contact')) return hrefOf({ page: 'page', slug: 'contact' }, edition);
  }
  return null;
}

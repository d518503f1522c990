import { type FeedSubject, isFeedFile } from '#editorial/address.ts';
import { isEdition } from '#messages/editions.ts';
import { answerWithFeed } from '#server/feeds/answer.ts';
import { readFeed } from '#server/reads/feed.ts';
import { decoded } from '../../../params.ts';

interface Props {
  params: Promise<{ locale: string; file: string; list?: string[] }>;
}

/** The feed of an edition, or of the list that its address names. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, file, list = [] } = await params;
  const of = subjectOf(list.map(decoded));
  const feed = isEdition(locale) && isFeedFile(file) && of ? await readFeed(locale, of, file) : null;
  if (!feed) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return answerWithFeed(request, feed);
}

function subjectOf([page, slug]: string[]): FeedSubject | null {
  if (page === undefined) return { page: 'front' };
  if (slug === undefined || (page !== 'section' && page !== 'topic' && page !== 'author')) return null;
  return { page, slug, number: 1 };
}

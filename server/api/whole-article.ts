import { readingMinutes } from '#arabic/reading-time.ts';
import type { Reader } from '#db/doors.ts';
import { articleForReaders } from '#db/queries/article-page.ts';
import { mediaByNames } from '#db/queries/media.ts';
import type { SectionRow } from '#db/queries/taxonomy.ts';
import { teasersWithPair } from '#db/queries/teasers.ts';
import { absoluteHref } from '#editorial/body/absolute-href.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import { toHtml } from '#editorial/body/to-html.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { translatorOf } from '#messages/translator.ts';
import { absolute } from '../absolute.ts';
import { siteUrl } from '../env.ts';
import { pictureFile } from '../feeds/pictures.ts';
import { pathTo } from '../reads/tree.ts';
import type { ArticleAnswer } from './answers.ts';
import { pictureAnswer } from './pictures.ts';
import { summaryAnswer } from './summary.ts';

/** What becomes of an article that is asked for by its id. */
export type FoundArticle =
  | { status: 'published'; article: ArticleAnswer; pair: string | null }
  | { status: 'withdrawn'; reason: string }
  | { status: 'unknown' };

/** An article with all that readers see of it: three statements at most. */
export async function composeArticle(
  read: Reader,
  sections: SectionRow[],
  id: string,
): Promise<FoundArticle> {
  const row = await articleForReaders(read, id);
  if (row?.status === 'withdrawn') return { status: 'withdrawn', reason: row.withdrawnReason };
  if (row?.status !== 'published') return { status: 'unknown' };
  const figures = await mediaByNames(read, figuresIn(row.body));
  const { pair } = await teasersWithPair(read, [], row.pair);
  const summary = summaryAnswer(row);
  const article: ArticleAnswer = {
    ...summary,
    seoTitle: row.seoTitle,
    place: row.place,
    sectionPath: pathTo(sections, row.sectionId).map(({ name, slug, href }) => ({
      name,
      slug,
      url: absolute(href),
    })),
    body: row.body,
    bodyHtml: await bodyHtml(row.body, figures, summary),
    bodyText: plainText(row.body),
    pictures: figures.map((figure) => pictureAnswer(figure, '')).filter((found) => found !== null),
    words: row.wordCount,
    readingMinutes: readingMinutes(row.wordCount, row.edition),
    corrections: row.corrections.map(({ id, at, kind, text }) => ({ id, at: at.toISOString(), kind, text })),
    translations: pair
      .filter((other) => other.id !== id && other.edition !== row.edition)
      .map(({ id, edition, section, slug }) => ({
        id,
        locale: edition as EditionId,
        url: absolute(hrefOf({ page: 'article', section: section.slug, id, slug }, edition)),
      })),
  };
  return { status: 'published', article, pair: row.pair };
}

async function bodyHtml(
  body: BodyDocument,
  figures: Awaited<ReturnType<typeof mediaByNames>>,
  { url, locale }: { url: string; locale: EditionId },
): Promise<string> {
  const t = await translatorOf(locale);
  const origin = siteUrl();
  const files = new Map(figures.map((row) => [row.name, pictureFile(row, '', origin)]));
  return toHtml(body, {
    page: editionFormats[locale],
    absolute: (href) => absoluteHref(href, url),
    picture: (name) => files.get(name) ?? null,
    embedName: (provider) => t(`embed.${provider}`),
  });
}

import { useTranslations } from 'next-intl';
import { Isolated, isolates } from '#components/ui/isolated.tsx';
import type { ArticleView } from '#editorial/view.ts';
import { Byline } from './byline.tsx';
import { LiveTime } from './live-time.tsx';
import { TextSize } from './text-size.tsx';
import { When } from './when.tsx';

/** Who wrote it, where and when: under the standfirst, and in the margin where the page is wide. */
export function ArticleMeta({ article, zone }: { article: ArticleView; zone: string }) {
  const t = useTranslations();
  const { authors, place, publishedAt, updatedAt } = article;
  const updated = updatedAt && updatedAt.getTime() - publishedAt.getTime() >= 60_000 ? updatedAt : null;
  return (
    <div className="article-meta">
      {authors.length > 0 && (
        <p className="byline">
          {t.rich('article.by', { authors: () => <Byline authors={authors} linked /> })}
        </p>
      )}
      <p>
        {place && (
          <span className="place">
            <Isolated>{place}</Isolated>
          </span>
        )}
        {t.rich('article.published', { time: () => <When at={publishedAt} zone={zone} form="long-time" /> })}{' '}
        <When at={publishedAt} zone={zone} form="hijri" className="hijri" />
      </p>
      {updated && (
        <p>
          {t.rich('article.updated', { time: () => <LiveTime at={updated} zone={zone} form="long-time" /> })}
        </p>
      )}
      <div className="reading flex flex-wrap items-center justify-between gap-x-4">
        <p>{t.rich('card.reading', { ...isolates, count: article.minutes })}</p>
        <TextSize />
      </div>
    </div>
  );
}

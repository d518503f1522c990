import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Article, ArticleContent } from '#editorial/article.ts';
import type { Differences } from '#editorial/differences.ts';
import type { Actor } from '#editorial/permissions.ts';
import { isOpenTo } from '#editorial/possible.ts';
import type { RevisionEntry } from '#editorial/revision-entry.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { ComparisonView } from './comparison.tsx';
import { RestoreButton } from './restore-button.tsx';
import { RevisionList } from './revision-list.tsx';

interface Props {
  article: Article;
  person: Actor;
  now: Date;
  timeZone: string;
  entries: RevisionEntry[];
  comparison: {
    from: number;
    to: number;
    differences: Differences;
    names: Record<string, string>;
    restorable: ArticleContent;
  } | null;
}

/** What an article was: its versions, two of them word by word, and the way back to one. */
export function Revisions({ article, person, now, timeZone, entries, comparison }: Props) {
  const t = useTranslations('revisions');
  const prefix = editionPrefix(useEdition());
  const { headline } = article.pending ?? article.content;
  const mayRestore = isOpenTo(person, 'article.revise', article.ownerId, article.status);
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
        <p className="text-second">
          <Isolated>{headline}</Isolated>
        </p>
        <a href={newsroomHref(prefix, 'articles', article.id)} className="link-button ms-auto">
          {t('back')}
        </a>
      </div>
      <div className="revisions">
        <RevisionList
          entries={entries}
          from={comparison?.from ?? null}
          to={comparison?.to ?? article.version}
          zone={timeZone}
          now={now}
        />
        {comparison ? (
          <ComparisonView edition={article.edition} nowVersion={article.version} {...comparison}>
            {mayRestore && comparison.from !== article.version && (
              <RestoreButton article={article} version={comparison.from} content={comparison.restorable} />
            )}
          </ComparisonView>
        ) : (
          <p className="text-second">{t('empty')}</p>
        )}
      </div>
    </>
  );
}

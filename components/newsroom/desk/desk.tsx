import { useTranslations } from 'next-intl';
import type { Status } from '#editorial/status.ts';

export interface DeskArticle {
  id: string;
  headline: string;
  status: Status;
}

/** Every article that the person at work may see. */
export function Desk({ articles }: { articles: DeskArticle[] }) {
  const t = useTranslations('desk');
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
      </div>
      <ul>
        {articles.map(({ id, headline, status }) => (
          <li key={id} className="flex gap-4 border-b border-hairline py-2">
            <span className="grow" dir="auto">
              {headline}
            </span>
            <span className="text-second">{t(`status.${status}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

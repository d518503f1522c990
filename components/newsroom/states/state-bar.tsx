'use client';

import { useTranslations } from 'next-intl';
import { useArticleSession } from '../editor/article-session.ts';

/** In which state the article is, and what can be done with it from there. */
export function StateBar() {
  const t = useTranslations('desk');
  const { article } = useArticleSession();
  return <div className="text-second">{t(`status.${article.status}`)}</div>;
}

import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { ArticleView } from '#editorial/view.ts';

export function TopicList({ topics }: { topics: ArticleView['topics'] }) {
  const t = useTranslations('article');
  return (
    <section aria-labelledby="topics" className="article-end">
      <h2 id="topics">{t('topics')}</h2>
      <ul className="flex flex-wrap gap-x-5">
        {topics.map(({ name, href }) => (
          <li key={href}>
            <a href={href} className="touch underlined">
              <Isolated>{name}</Isolated>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { editionName } from '#messages/edition-name.ts';
import { editionFormats, editionIds } from '#messages/editions.ts';
import { SearchBox } from './search-box.tsx';

interface Props {
  title: string;
  /** Whose list it is. */
  edition: string;
  /** What is searched for, where there is a search. */
  query?: string;
  children?: ReactNode;
}

/** What stands above each list: its name, the editions to choose from, a search, and the way to add something. */
export function ListHead({ title, edition, query, children }: Props) {
  const t = useTranslations('taxonomy');
  return (
    <div className="newsroom-head">
      <h1 className="newsroom-title">{title}</h1>
      <nav aria-label={t('editions')} className="edition-links">
        {editionIds.map((id) => (
          <Link
            key={id}
            href={`?edition=${id}`}
            prefetch={false}
            className="nav-link"
            aria-current={id === edition ? 'page' : undefined}
          >
            <bdi lang={editionFormats[id].tag}>{editionName(id)}</bdi>
          </Link>
        ))}
      </nav>
      {query !== undefined && <SearchBox query={query} />}
      <div className="ms-auto flex flex-wrap gap-2">{children}</div>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isolates } from '#components/ui/isolated.tsx';

interface Props {
  /** What kind of thing the list is of, where its name alone does not say it. */
  kicker?: string;
  children: ReactNode;
  number: number;
}

/** The heading of a list, with its page where that is not the first. */
export function ListTitle({ kicker, children, number }: Props) {
  const t = useTranslations('pagination');
  return (
    <>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 className="headline text-head-1">
        {children}
        {number > 1 && (
          <>
            {' '}
            <small className="font-medium text-head-4 text-second">
              {t.rich('page', { ...isolates, number })}
            </small>
          </>
        )}
      </h1>
    </>
  );
}

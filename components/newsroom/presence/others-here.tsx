'use client';

import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import { usePresence } from './use-presence.ts';

/** Says who else has this article open, as soon as somebody has. */
export function OthersHere({ articleId }: { articleId: string }) {
  const t = useTranslations('desk');
  const others = usePresence(articleId);
  const [first] = others;
  return (
    <p role="status" className={first ? 'others-here' : 'sr-only'}>
      {first && t.rich('othersHere', { name: first.name, others: others.length - 1, ...isolates })}
    </p>
  );
}

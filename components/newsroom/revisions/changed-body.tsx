import { useTranslations } from 'next-intl';
import type { PieceDifference } from '#editorial/differences.ts';
import { ChangedRuns } from './changed-runs.tsx';

/** The body from top to bottom, with what changed in it. */
export function ChangedBody({ pieces }: { pieces: PieceDifference[] }) {
  const t = useTranslations('revisions');
  return (
    <div className="changed-body">
      {pieces.map(({ change, kind, runs }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never changes
        <p key={n} className="changed-piece" data-change={change} data-kind={kind.split(' ').at(-1)}>
          {change === 'reshaped' && <small className="changed-note">{t('reshaped')}</small>}
          <ChangedRuns runs={runs} />
        </p>
      ))}
    </div>
  );
}

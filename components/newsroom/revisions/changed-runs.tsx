import { useTranslations } from 'next-intl';
import type { ChangedRun } from '#arabic/word-differences.ts';

/** Words with what came and what went among them: underlined or struck out, and said to who cannot see that. */
export function ChangedRuns({ runs }: { runs: readonly ChangedRun[] }) {
  let at = 0;
  return runs.map((run) => {
    const key = at;
    at += run.text.length + 1;
    return run.kind === 'same' ? run.text : <ChangedWords key={key} kind={run.kind} text={run.text} />;
  });
}

/** What was added or removed, as one piece. */
export function ChangedWords({ kind, text }: { kind: 'added' | 'removed'; text: string }) {
  const t = useTranslations('revisions');
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag className="changed-words">
      <span className="sr-only">{t(Tag)} </span>
      {text}
      <span className="sr-only"> {t('end')} </span>
    </Tag>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import type { Finding } from '#editorial/checks/finding.ts';
import { useEditing } from '../editing.ts';
import { jumpTo } from './jump.ts';
import { useFindings } from './use-findings.ts';

/** What should be looked at before the article is published; each finding leads to its place. */
export function ChecksPanel() {
  const t = useTranslations('editor.checks');
  const { editor } = useEditing();
  const findings = useFindings();
  const title = useId();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <section aria-labelledby={title} className="panel">
      <h2 id={title} className="panel-title">
        {t('title')}
      </h2>
      <p className="panel-count" role="status">
        {findings.length === 0
          ? t('none')
          : t.rich('count', {
              errors: errors.length,
              warnings: warnings.length,
              ...isolates,
            })}
      </p>
      {findings.length > 0 && (
        <ol className="editor-findings">
          {[...errors, ...warnings].map((finding) => (
            <FindingRow key={keyOf(finding)} finding={finding} onJump={() => jumpTo(finding, editor)} />
          ))}
        </ol>
      )}
    </section>
  );
}

function FindingRow({ finding, onJump }: { finding: Finding; onJump: () => void }) {
  const t = useTranslations();
  return (
    <li>
      <button type="button" className="finding" data-severity={finding.severity} onClick={onJump}>
        <span className="finding-kind">{t(`editor.checks.${finding.severity}`)}</span>
        <span>{t(`checks.${finding.code}`, (finding.values ?? {}) as never)}</span>
      </button>
    </li>
  );
}

function keyOf({ code, path, range, values }: Finding): string {
  return JSON.stringify([code, path, range, values]);
}

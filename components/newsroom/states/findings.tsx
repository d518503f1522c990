'use client';

import { useTranslations } from 'next-intl';
import type { Finding } from '#editorial/checks/finding.ts';

/** What the checks found: errors, which stop, before warnings, which ask. Null: they are still looking. */
export function Findings({ findings }: { findings: Finding[] | null }) {
  const t = useTranslations('states');
  const of = (severity: Finding['severity']) => (findings ?? []).filter((one) => one.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  return (
    <div role="status" className="findings">
      {findings === null && <p>{t('checking')}</p>}
      {findings?.length === 0 && <p>{t('noFindings')}</p>}
      {errors.length > 0 && <FindingList title={t('hasErrors')} findings={errors} />}
      {warnings.length > 0 && <FindingList title={t('hasWarnings')} findings={warnings} />}
    </div>
  );
}

function FindingList({ title, findings }: { title: string; findings: Finding[] }) {
  const t = useTranslations('checks');
  return (
    <>
      <p className="findings-title" data-severity={findings[0]?.severity}>
        {title}
      </p>
      <ul className="findings-list">
        {findings.map(({ code, path, range, values }) => (
          <li key={`${code} ${path} ${range?.from ?? ''}`}>{t(code, values as never)}</li>
        ))}
      </ul>
    </>
  );
}

import { useTranslations } from 'next-intl';
import { isolate } from '#arabic/isolate.ts';
import type { ImportFault, ImportProgress } from '#editorial/moving-in.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { useRefusalText } from '../client/refusal-text.ts';

/** What did not come in: where it stands, what it is called, and why; in English where an older version wrote it down. */
export function FaultList({ faults }: { faults: ImportProgress['faults'] }) {
  return (
    <ul className="import-words import-faults">
      {faults.map((fault) =>
        typeof fault === 'string' ? (
          <li key={fault} dir="ltr" lang="en">
            <bdi>{fault}</bdi>
          </li>
        ) : (
          <FaultItem key={`${fault.file}:${fault.line}:${fault.name}`} fault={fault} />
        ),
      )}
    </ul>
  );
}

function FaultItem({ fault }: { fault: ImportFault }) {
  const t = useTranslations('imports');
  const { file, line, name } = fault;
  return (
    <li>
      <p className="import-place">
        {line > 0 ? t('place', { file: isolate(file), line }) : <bdi>{file}</bdi>}
        {name && (
          <>
            {' · '}
            <bdi>{name}</bdi>
          </>
        )}
      </p>
      <p>{'left' in fault ? t(`leftBecause.${fault.left}`) : <RefusalWords refusal={fault.refusal} />}</p>
    </li>
  );
}

/** What stands where otherwise the name of a field does. */
const wholes = { item: 'item', line: 'line', file: 'file', 'front matter': 'frontMatter' } as const;

function isWhole(field: string): field is keyof typeof wholes {
  return Object.hasOwn(wholes, field);
}

function RefusalWords({ refusal }: { refusal: Refusal }) {
  const t = useTranslations('imports');
  const refusalText = useRefusalText();
  const { code, field, values } = refusal;
  // So older versions wrote down what was wrong with whole files.
  const isPlain = code === 'invalid-input' && values?.complaint === undefined;
  return (
    <>
      {field && (
        <>
          {isWhole(field) ? t(`whole.${wholes[field]}`) : <code>{field}</code>}
          {': '}
        </>
      )}
      {isPlain ? <bdi lang="en">{values?.detail}</bdi> : refusalText(refusal)}
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { ImportCounts, ImportProgress } from '#editorial/moving-in.ts';

interface Props {
  beside: NonNullable<ImportProgress['beside']>;
  counted: readonly (keyof ImportCounts)[];
  /** A number in the edition's digits. */
  number: (value: number) => string;
}

/** What an import brought beside articles: a row for each kind. */
export function BesideArticles({ beside, counted, number }: Props) {
  const t = useTranslations('imports');
  return (
    <table className="import-beside">
      <thead>
        <tr>
          <th scope="col">{t('beside')}</th>
          {counted.map((count) => (
            <th key={count} scope="col">
              {t(`counts.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {beside.map(({ kind, counts }) => (
          <tr key={kind}>
            <th scope="row">{t(`kind.${kind}`)}</th>
            {counted.map((count) => (
              <td key={count}>{number(counts[count] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useTranslations } from 'next-intl';
import { isolate } from '#arabic/isolate.ts';
import type { UnknownField } from '#editorial/moving-in.ts';

interface Props {
  fields: UnknownField[];
  /** A number in the edition's digits. */
  number: (value: number) => string;
}

/** The fields that an import passed over, each with how many items have it, where the first stands, and what was meant. */
export function UnknownFields({ fields, number }: Props) {
  const t = useTranslations('imports');
  return (
    <table className="import-beside">
      <caption>{t('unknown.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unknown.name')}</th>
          <th scope="col">{t('unknown.items')}</th>
          <th scope="col">{t('unknown.first')}</th>
          <th scope="col">{t('unknown.near')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, items, file, line, near }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{number(items)}</td>
            <td>{line > 0 ? t('place', { file: isolate(file), line }) : <bdi>{file}</bdi>}</td>
            <td>{near && <bdi>{near}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

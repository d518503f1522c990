'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MenuButton } from '../controls/menu-button.tsx';
import type { Name } from './name.ts';

interface Props<Row extends Name> {
  label: string;
  rows: Row[];
  chosen: ReadonlyMap<string, Row>;
  onChoose: (row: Row, isChosen: boolean) => void;
  onChange: (row: Row) => void;
  onRemove: (row: Row) => void;
  /** May those be merged and removed here? */
  mayMerge: boolean;
  addressOf: (row: Row) => string;
  /** A column of its own between name and number. */
  more?: { title: string; of: (row: Row) => ReactNode };
}

/** Names, their addresses and how many articles bear them. Several are chosen to be merged. */
export function NameTable<Row extends Name>({ rows, chosen, more, ...props }: Props<Row>) {
  const t = useTranslations('taxonomy');
  return (
    <table className="list-table" aria-label={props.label}>
      <thead>
        <tr>
          {props.mayMerge && (
            <th className="narrow">
              <span className="sr-only">{t('choose')}</span>
            </th>
          )}
          <th>{t('name')}</th>
          {more && <th className="wide-only">{more.title}</th>}
          <th className="wide-only">{t('slug')}</th>
          <th className="number">{t('articlesHead')}</th>
          <th className="narrow">
            <span className="sr-only">{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-chosen={chosen.has(row.id) || undefined}>
            {props.mayMerge && (
              <td className="narrow">
                <input
                  type="checkbox"
                  className="check"
                  aria-label={t('chooseOne', { name: row.name })}
                  checked={chosen.has(row.id)}
                  onChange={(event) => props.onChoose(row, event.currentTarget.checked)}
                />
              </td>
            )}
            <td>
              <button type="button" className="row-name" onClick={() => props.onChange(row)}>
                <bdi>{row.name}</bdi>
              </button>
            </td>
            {more && <td className="wide-only text-second">{more.of(row)}</td>}
            <td className="wide-only text-second">
              <bdi>{row.slug}</bdi>
            </td>
            <td className="number">{t('number', { n: row.articles })}</td>
            <td className="narrow">
              <MenuButton
                label="⋯"
                name={t('actionsOf', { name: row.name })}
                actions={[
                  { id: 'change', label: t('change'), onAction: () => props.onChange(row) },
                  { id: 'open', label: t('open'), href: props.addressOf(row) },
                  ...(props.mayMerge
                    ? [
                        {
                          id: 'remove',
                          label: row.articles > 0 ? t('removeInUse') : t('remove'),
                          onAction: () => props.onRemove(row),
                          isDisabled: row.articles > 0,
                        },
                      ]
                    : []),
                ]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

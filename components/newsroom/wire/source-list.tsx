'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Actor, may } from '#editorial/permissions.ts';
import type { WireRow, WireView } from '#editorial/wire/view.ts';
import { useFresh } from '../client/use-fresh.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { TableHead } from '../controls/table-head.tsx';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ListHead } from '../taxonomy/list-head.tsx';
import { SourceActions } from './source-actions.tsx';
import { SourceForm } from './source-form.tsx';
import { SourceState } from './source-state.tsx';

/** Askings end while one looks, in this server or another. */
const freshMs = 4000;

interface Props {
  edition: string;
  view: WireView;
  person: Actor;
}

/** The watched sources of an edition: what they brought last, when they are asked next, and what is wrong with them. */
export function SourceList({ edition, view: { sources, sections, timeZone }, person }: Props) {
  const t = useTranslations('wire');
  /** null: a new one; undefined: none is being written. */
  const [written, setWritten] = useState<WireRow | null | undefined>(undefined);
  useFresh(freshMs);
  const mayManage = may(person, 'wire.make', null);
  const close = () => setWritten(undefined);
  return (
    <>
      <ListHead title={t('title')} edition={edition}>
        {mayManage && (
          <Button kind="main" onPress={() => setWritten(null)}>
            {t('add')}
          </Button>
        )}
      </ListHead>
      <p className="field-hint">{t('count', { count: sources.length })}</p>
      {sources.length === 0 ? (
        <EmptyList title={t('noSources')} text={t('noSourcesText')} />
      ) : (
        <table className="people" aria-label={t('title')}>
          <TableHead columns={[t('source'), t('section'), t('state')]} actions={t('actions')} />
          <tbody>
            {sources.map((source) => (
              <tr key={source.id} data-disabled={source.isOn ? undefined : ''}>
                <th scope="row">
                  <bdi>{source.name}</bdi>
                  {!source.isOn && <span className="tag">{t('isOff')}</span>}
                  <span className="people-email">
                    <bdi dir="ltr">{source.href}</bdi>
                  </span>
                </th>
                <td data-label={t('section')}>
                  <bdi>{source.section}</bdi>
                </td>
                <td className="wire-state">
                  <SourceState source={source} timeZone={timeZone} />
                </td>
                <td className="people-menu">
                  <SourceActions source={source} mayManage={mayManage} onChange={() => setWritten(source)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Dialog title={written ? t('edit') : t('add')} isOpen={written !== undefined} onClose={close}>
        {written !== undefined && (
          <SourceForm edition={edition} source={written} sections={sections} onClose={close} />
        )}
      </Dialog>
    </>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ListHead } from '../taxonomy/list-head.tsx';
import { listHref } from '../taxonomy/list-href.ts';
import { ListPages } from '../taxonomy/list-pages.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import { useDay } from '../taxonomy/use-day.ts';
import { RedirectForm } from './redirect-form.tsx';

interface Redirect {
  path: string;
  target: string;
  at: Date;
}

interface Props {
  edition: string;
  query: string;
  number: number;
  list: { total: number; pages: number; redirects: Redirect[] };
}

/** Old addresses and where they lead: those of renamed things by themselves, others by hand. */
export function RedirectList({ edition, query, number, list }: Props) {
  const t = useTranslations('taxonomy');
  const { changeAtOnce } = useChange();
  const [isAdding, setAdding] = useState(false);
  const day = useDay();
  const whole = (path: string) => editionPrefix(edition) + path;
  const remove = ({ path, target }: Redirect) =>
    changeAtOnce(
      { commands: [{ type: 'redirect.remove', path: whole(path) }] },
      {
        text: t('redirectRemoved', { path: isolate(whole(path)) }),
        undo: { commands: [{ type: 'redirect.add', path: whole(path), target: whole(target) }] },
      },
    );
  return (
    <>
      <ListHead title={t('redirects')} edition={edition} query={query}>
        <Button kind="main" onPress={() => setAdding(true)}>
          {t('addRedirect')}
        </Button>
      </ListHead>
      <p role="status" className="field-hint">
        {t('redirectCount', { count: list.total })}
      </p>
      {list.redirects.length === 0 ? (
        <EmptyList
          title={query === '' ? t('noRedirects') : t('nothingFound')}
          text={query === '' ? t('noRedirectsText') : t('nothingFoundText')}
        />
      ) : (
        <table className="list-table" aria-label={t('redirects')}>
          <thead>
            <tr>
              <th>{t('oldAddress')}</th>
              <th>{t('leadsTo')}</th>
              <th className="wide-only">{t('since')}</th>
              <th className="narrow">
                <span className="sr-only">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.redirects.map((row) => (
              <tr key={row.path}>
                <td className="path">
                  <bdi dir="ltr">{whole(row.path)}</bdi>
                </td>
                <td className="path">
                  <a href={encodeURI(whole(row.target))} className="link-button">
                    <bdi dir="ltr">{whole(row.target)}</bdi>
                  </a>
                </td>
                <td className="wide-only text-second">{day(row.at)}</td>
                <td className="narrow">
                  <Button
                    kind="quiet"
                    aria-label={t('removeOne', { name: isolate(whole(row.path)) })}
                    onPress={() => remove(row)}
                  >
                    {t('remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListPages number={number} pages={list.pages} hrefOf={listHref(edition, query)} />
      <Dialog title={t('addRedirect')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <RedirectForm edition={edition} onClose={() => setAdding(false)} />
      </Dialog>
    </>
  );
}

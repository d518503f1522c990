'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { isolate } from '#arabic/isolate.ts';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix, hrefOf } from '#messages/hrefs.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { newsroomHref } from '../shell/places.ts';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ListHead } from '../taxonomy/list-head.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import { useDay } from '../taxonomy/use-day.ts';

interface ListedPage {
  id: string;
  slug: string;
  title: string;
  updatedAt: Date;
}

/** The pages that are no articles, in the order in which readers meet them at the foot of every page. */
export function PageList({ edition, pages }: { edition: string; pages: ListedPage[] }) {
  const t = useTranslations('taxonomy');
  const { changeAtOnce } = useChange();
  const prefix = editionPrefix(useEdition());
  const day = useDay();
  const ids = pages.map(({ id }) => id);

  const move = (at: number, by: number) => {
    const order = ids.toSpliced(at, 1).toSpliced(at + by, 0, ids[at] ?? '');
    const command = (given: string[]) => ({
      subjectId: edition,
      commands: [{ type: 'page.order' as const, ids: given }],
    });
    return changeAtOnce(command(order), {
      text: t('pageMoved', { name: isolate(pages[at]?.title ?? '') }),
      undo: command(ids),
    });
  };

  return (
    <>
      <ListHead title={t('pages')} edition={edition}>
        <Link
          href={`${newsroomHref(prefix, 'pages', 'new')}?edition=${edition}`}
          prefetch={false}
          className="button"
          data-kind="main"
        >
          {t('addPage')}
        </Link>
      </ListHead>
      {pages.length === 0 ? (
        <EmptyList title={t('noPages')} text={t('noPagesText')} />
      ) : (
        <table className="list-table" aria-label={t('pages')}>
          <thead>
            <tr>
              <th>{t('title')}</th>
              <th className="wide-only">{t('slug')}</th>
              <th className="wide-only">{t('updated')}</th>
              <th className="narrow">
                <span className="sr-only">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {pages.map(({ id, slug, title, updatedAt }, at) => (
              <tr key={id}>
                <td>
                  <Link href={newsroomHref(prefix, 'pages', id)} prefetch={false} className="row-name">
                    <bdi>{title}</bdi>
                  </Link>
                </td>
                <td className="wide-only text-second">
                  <bdi>{slug}</bdi>
                </td>
                <td className="wide-only text-second">{day(updatedAt)}</td>
                <td className="narrow">
                  <MenuButton
                    label="⋯"
                    name={t('actionsOf', { name: title })}
                    actions={[
                      { id: 'change', label: t('change'), href: newsroomHref(prefix, 'pages', id) },
                      { id: 'up', label: t('move.up'), onAction: () => move(at, -1), isDisabled: at === 0 },
                      {
                        id: 'down',
                        label: t('move.down'),
                        onAction: () => move(at, 1),
                        isDisabled: at === ids.length - 1,
                      },
                      { id: 'open', label: t('open'), href: hrefOf({ page: 'page', slug }, edition) },
                    ]}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

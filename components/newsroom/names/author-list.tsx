'use client';

import { useTranslations } from 'next-intl';
import { hrefOf } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ListHead } from '../taxonomy/list-head.tsx';
import { listHref } from '../taxonomy/list-href.ts';
import { ListPages } from '../taxonomy/list-pages.tsx';
import { AuthorForm } from './author-form.tsx';
import { MergeBar } from './merge-bar.tsx';
import { MergeForm } from './merge-form.tsx';
import type { AuthorName, PersonName } from './name.ts';
import { NameTable } from './name-table.tsx';
import { useNames } from './use-names.ts';

interface Props {
  edition: string;
  query: string;
  number: number;
  list: {
    total: number;
    pages: number;
    names: AuthorName[];
    duplicates: AuthorName[][];
    people: PersonName[];
  };
  mayMerge: boolean;
}

/** Under which names articles appear, and whose these are. */
export function AuthorList({ edition, query, number, list, mayMerge }: Props) {
  const t = useTranslations('taxonomy');
  const { task, setTask, chosen, choose, clear, remove } = useNames<AuthorName>();
  const close = () => setTask(null);
  return (
    <>
      <ListHead title={t('authors')} edition={edition} query={query}>
        <Button kind="main" onPress={() => setTask({ kind: 'make' })}>
          {t('addAuthor')}
        </Button>
      </ListHead>
      <MergeBar
        chosen={[...chosen.values()]}
        duplicates={mayMerge ? list.duplicates : []}
        onMerge={(rows) => setTask({ kind: 'merge', rows })}
        onClear={clear}
      />
      <p role="status" className="field-hint">
        {t('authorCount', { count: list.total })}
      </p>
      {list.names.length === 0 ? (
        <EmptyList
          title={query === '' ? t('noAuthors') : t('nothingFound')}
          text={query === '' ? t('noAuthorsText') : t('nothingFoundText')}
        />
      ) : (
        <NameTable
          label={t('authors')}
          rows={list.names}
          chosen={chosen}
          onChoose={choose}
          onChange={(row) => setTask({ kind: 'change', row })}
          onRemove={(row) => remove(row, { type: 'author.remove' }, again(row))}
          mayMerge={mayMerge}
          mayRemove={mayMerge}
          addressOf={({ slug }) => hrefOf({ page: 'author', slug, number: 1 }, edition)}
          more={{ title: t('role'), of: ({ role }) => <bdi>{role}</bdi> }}
        />
      )}
      <ListPages number={number} pages={list.pages} hrefOf={listHref(edition, query)} />
      <Dialog
        title={
          task?.kind === 'merge'
            ? t('mergeAuthors')
            : t(task?.kind === 'change' ? 'changeAuthor' : 'addAuthor')
        }
        isOpen={task !== null}
        onClose={close}
      >
        {task?.kind === 'merge' ? (
          <MergeForm
            noun="author"
            rows={task.rows}
            onClose={close}
            onDone={() => {
              clear();
              close();
            }}
          />
        ) : (
          <AuthorForm
            edition={edition}
            row={task?.kind === 'change' ? task.row : null}
            people={list.people}
            onClose={close}
          />
        )}
      </Dialog>
    </>
  );
}

function again({ edition, slug, name, role, bio, userId }: AuthorName) {
  return { type: 'author.make' as const, edition, slug, name, role, bio, userId };
}

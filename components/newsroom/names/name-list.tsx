'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CommandInput } from '#editorial/commands/command.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ListHead } from '../taxonomy/list-head.tsx';
import { listHref } from '../taxonomy/list-href.ts';
import { ListPages } from '../taxonomy/list-pages.tsx';
import { MergeBar } from './merge-bar.tsx';
import { MergeForm } from './merge-form.tsx';
import type { Name } from './name.ts';
import { NameTable } from './name-table.tsx';
import { useNames } from './use-names.ts';

const words = {
  author: {
    all: 'authors',
    count: 'authorCount',
    none: 'noAuthors',
    noneText: 'noAuthorsText',
    make: 'addAuthor',
    change: 'changeAuthor',
    merge: 'mergeAuthors',
  },
  topic: {
    all: 'topics',
    count: 'topicCount',
    none: 'noTopics',
    noneText: 'noTopicsText',
    make: 'addTopic',
    change: 'changeTopic',
    merge: 'mergeTopics',
  },
} as const;

/** What a list of names is asked for, and what it holds. */
export interface NameListProps<Row extends Name> {
  edition: string;
  query: string;
  number: number;
  list: { total: number; pages: number; names: Row[]; duplicates: Row[][] };
}

interface Props<Row extends Name> extends NameListProps<Row> {
  noun: 'author' | 'topic';
  mayMerge: boolean;
  /** A column of its own between name and number. */
  more?: { title: string; of: (row: Row) => ReactNode };
  /** The command that makes one as it was. */
  again: (row: Row) => CommandInput;
  /** The form of a present one, or of a new one. */
  form: (row: Row | null, close: () => void) => ReactNode;
}

/** Topics or authors: found, made, changed, merged, removed. */
export function NameList<Row extends Name>({ noun, edition, query, number, list, ...props }: Props<Row>) {
  const t = useTranslations('taxonomy');
  const { task, setTask, chosen, choose, clear, remove } = useNames<Row>();
  const word = words[noun];
  const close = () => setTask(null);
  return (
    <>
      <ListHead title={t(word.all)} edition={edition} query={query}>
        <Button kind="main" onPress={() => setTask({ kind: 'make' })}>
          {t(word.make)}
        </Button>
      </ListHead>
      <MergeBar
        chosen={[...chosen.values()]}
        duplicates={props.mayMerge ? list.duplicates : []}
        onMerge={(rows) => setTask({ kind: 'merge', rows })}
        onClear={clear}
      />
      <p role="status" className="field-hint">
        {t(word.count, { count: list.total })}
      </p>
      {list.names.length === 0 ? (
        <EmptyList
          title={t(query === '' ? word.none : 'nothingFound')}
          text={t(query === '' ? word.noneText : 'nothingFoundText')}
        />
      ) : (
        <NameTable
          label={t(word.all)}
          rows={list.names}
          chosen={chosen}
          onChoose={choose}
          onChange={(row) => setTask({ kind: 'change', row })}
          onRemove={(row) => remove(row, { type: `${noun}.remove` }, props.again(row))}
          mayMerge={props.mayMerge}
          addressOf={({ slug }) => hrefOf({ page: noun, slug, number: 1 }, edition)}
          {...(props.more && { more: props.more })}
        />
      )}
      <ListPages number={number} pages={list.pages} hrefOf={listHref(edition, query)} />
      <Dialog title={t(word[task?.kind ?? 'make'])} isOpen={task !== null} onClose={close}>
        {task?.kind === 'merge' ? (
          <MergeForm
            noun={noun}
            rows={task.rows}
            onClose={close}
            onDone={() => {
              clear();
              close();
            }}
          />
        ) : (
          props.form(task?.kind === 'change' ? task.row : null, close)
        )}
      </Dialog>
    </>
  );
}

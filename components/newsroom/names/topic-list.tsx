'use client';

import { useTranslations } from 'next-intl';
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
import { TopicForm } from './topic-form.tsx';
import { useNames } from './use-names.ts';

interface Props {
  edition: string;
  query: string;
  number: number;
  list: { total: number; pages: number; names: Name[]; duplicates: Name[][] };
}

/** What the newsroom writes about: found, renamed, merged. */
export function TopicList({ edition, query, number, list }: Props) {
  const t = useTranslations('taxonomy');
  const { task, setTask, chosen, choose, clear, remove } = useNames<Name>();
  const close = () => setTask(null);
  return (
    <>
      <ListHead title={t('topics')} edition={edition} query={query}>
        <Button kind="main" onPress={() => setTask({ kind: 'make' })}>
          {t('addTopic')}
        </Button>
      </ListHead>
      <MergeBar
        chosen={[...chosen.values()]}
        duplicates={list.duplicates}
        onMerge={(rows) => setTask({ kind: 'merge', rows })}
        onClear={clear}
      />
      <p role="status" className="field-hint">
        {t('topicCount', { count: list.total })}
      </p>
      {list.names.length === 0 ? (
        <EmptyList
          title={query === '' ? t('noTopics') : t('nothingFound')}
          text={query === '' ? t('noTopicsText') : t('nothingFoundText')}
        />
      ) : (
        <NameTable
          label={t('topics')}
          rows={list.names}
          chosen={chosen}
          onChoose={choose}
          onChange={(row) => setTask({ kind: 'change', row })}
          onRemove={(row) =>
            remove(
              row,
              { type: 'topic.remove' },
              { type: 'topic.make', edition, slug: row.slug, name: row.name },
            )
          }
          mayMerge
          mayRemove
          addressOf={({ slug }) => hrefOf({ page: 'topic', slug, number: 1 }, edition)}
        />
      )}
      <ListPages number={number} pages={list.pages} hrefOf={listHref(edition, query)} />
      <Dialog
        title={
          task?.kind === 'merge' ? t('mergeTopics') : t(task?.kind === 'change' ? 'changeTopic' : 'addTopic')
        }
        isOpen={task !== null}
        onClose={close}
      >
        {task?.kind === 'merge' ? (
          <MergeForm
            noun="topic"
            rows={task.rows}
            onClose={close}
            onDone={() => {
              clear();
              close();
            }}
          />
        ) : (
          <TopicForm edition={edition} row={task?.kind === 'change' ? task.row : null} onClose={close} />
        )}
      </Dialog>
    </>
  );
}

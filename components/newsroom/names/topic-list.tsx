'use client';

import type { Name } from './name.ts';
import { NameList, type NameListProps } from './name-list.tsx';
import { TopicForm } from './topic-form.tsx';

/** What the newsroom writes about: found, renamed, merged. */
export function TopicList(asked: NameListProps<Name>) {
  return (
    <NameList
      {...asked}
      noun="topic"
      mayMerge
      again={({ edition, slug, name }) => ({ type: 'topic.make', edition, slug, name })}
      form={(row, close) => <TopicForm edition={asked.edition} row={row} onClose={close} />}
    />
  );
}

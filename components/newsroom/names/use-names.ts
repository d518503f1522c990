'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import { useChange } from '../taxonomy/use-change.ts';
import type { Name, Task } from './name.ts';

/** What is chosen and what is being done on a list of topics or authors. */
export function useNames<Row extends Name>() {
  const t = useTranslations('taxonomy');
  const { changeAtOnce } = useChange();
  const [task, setTask] = useState<Task<Row>>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());

  return {
    task,
    setTask,
    chosen,
    choose(row: Row, isChosen: boolean) {
      const next = new Map(chosen);
      if (isChosen) next.set(row.id, row);
      else next.delete(row.id);
      setChosen(next);
    },
    clear: () => setChosen(new Map()),
    /** @param again the command that makes it as it was */
    remove(row: Row, command: CommandInput, again: CommandInput) {
      const undo = { subjectId: row.id, commands: [again] };
      const sent = { subjectId: row.id, commands: [command] };
      return changeAtOnce(sent, { text: t('removed', { name: isolate(row.name) }), undo });
    },
  };
}

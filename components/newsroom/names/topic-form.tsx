'use client';

import { NamedForm } from '../taxonomy/named-form.tsx';
import type { Name } from './name.ts';

interface Props {
  edition: string;
  /** null: a new one. */
  row: Name | null;
  onClose: () => void;
}

export function TopicForm({ edition, row, onClose }: Props) {
  return (
    <NamedForm
      id={row?.id ?? null}
      before={{ name: row?.name ?? '', slug: row?.slug ?? '' }}
      make={(value) => ({ type: 'topic.make', edition, ...value })}
      alter={(value) => ({ type: 'topic.change', ...value })}
      onClose={onClose}
    />
  );
}

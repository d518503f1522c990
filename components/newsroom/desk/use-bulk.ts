'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { BulkAction } from '#editorial/desk/bulk.ts';
import type { DeskRow } from '#editorial/desk/view.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { ask, execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { notify } from '../controls/notices.tsx';
import { usePageLink } from '../controls/page-link.ts';
import type { Selection } from './use-selection.ts';

interface Outcome {
  id: string;
  refusal: Refusal | null;
  undo: { version: number; commands: CommandInput[] } | null;
}

type Undo = { id: string; version: number; commands: CommandInput[] };

/** Does one thing with the selected rows and tells what became of it; what was refused stays selected, with its reason. */
export function useBulk(rows: DeskRow[], selection: Selection) {
  const t = useTranslations('desk');
  const router = useRouter();
  const refusalText = useRefusalText();
  const pageLink = usePageLink();
  const [isBusy, setBusy] = useState(false);

  const takeBack = async (undone: Undo[]) => {
    const results = await Promise.all(
      undone.map(({ id, version, commands }) =>
        execute({ subjectId: id, expectedVersion: version, commands }),
      ),
    );
    const refused = results.filter(({ ok }) => !ok).length;
    notify({
      text: refused ? t('bulk.undoRefused', { count: refused }) : t('bulk.undone', { count: results.length }),
      tone: refused ? 'wrong' : 'done',
    });
    router.refresh();
  };

  const run = async (action: BulkAction) => {
    setBusy(true);
    const articles = rows
      .filter(({ articleId }) => selection.ids.has(articleId))
      .map(({ articleId: id, version }) => ({ id, version }));
    const body = JSON.stringify({ articles, action, undoReason: t('bulk.undoReason') });
    const result = await ask<Outcome[]>('/api/newsroom/bulk', { method: 'POST', body });
    setBusy(false);
    if (!result.ok) return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    const refused = result.value.flatMap(({ id, refusal }) => (refusal ? [[id, refusal] as const] : []));
    const undo = result.value.flatMap(({ id, undo }) => (undo ? [{ id, ...undo }] : []));
    const done = result.value.length - refused.length;
    const published = action.kind === 'publish' ? result.value.filter(({ refusal }) => !refusal) : [];
    const only = published.length === 1 && rows.find(({ articleId }) => articleId === published[0]?.id);
    selection.keepRefused(new Map(refused));
    notify({
      text: refused.length
        ? t('bulk.partly', { done, refused: refused.length })
        : t(action.kind === 'remove' ? 'bulk.removed' : 'bulk.done', { count: done }),
      tone: refused.length ? 'wrong' : 'done',
      ...(only && { link: pageLink({ id: only.articleId, edition: only.edition }) }),
      ...(undo.length > 0 ? { undo: () => takeBack(undo) } : {}),
    });
    router.refresh();
  };
  return { run, isBusy };
}

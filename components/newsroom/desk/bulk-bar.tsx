'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BulkAction, BulkKind } from '#editorial/desk/bulk.ts';
import type { DeskPlaces, DeskRow } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { isOpenTo } from '#editorial/possible.ts';
import { Button } from '../controls/button.tsx';
import { BulkDetails } from './bulk-details.tsx';
import { useBulk } from './use-bulk.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  rows: DeskRow[];
  selection: Selection;
  places: DeskPlaces;
  person: Actor;
}

const kinds = [
  'submit',
  'approve',
  'publish',
  'return',
  'unpublish',
  'section',
  'topic',
  'remove',
  'recover',
] as const satisfies BulkKind[];

/** What can be done with the rows that are selected; not there while none is. */
export function BulkBar({ rows, selection, places, person }: Props) {
  const t = useTranslations('desk');
  const [asking, setAsking] = useState<BulkKind | null>(null);
  const { run, isBusy } = useBulk(rows, selection);
  const chosen = rows.filter(({ articleId }) => selection.ids.has(articleId));
  const open = kinds.filter((kind) => chosen.some((row) => isOpen(kind, row, person)));
  if (chosen.length === 0) return null;
  return (
    <section className="bulk-bar" aria-label={t('bulk.label')}>
      <span className="bulk-count" role="status">
        {t('bulk.count', { count: chosen.length })}
      </span>
      {open.map((kind) => (
        <Button
          key={kind}
          isDisabled={isBusy}
          onPress={() => (isTold(kind) ? run({ kind }) : setAsking(kind))}
        >
          {t(`bulk.${kind}`)}
        </Button>
      ))}
      <Button kind="quiet" onPress={selection.all}>
        {t('bulk.all')}
      </Button>
      <Button kind="quiet" onPress={selection.none}>
        {t('bulk.none')}
      </Button>
      <BulkDetails
        kind={asking}
        rows={chosen}
        places={places}
        onClose={() => setAsking(null)}
        onDone={(action) => {
          setAsking(null);
          run(action);
        }}
      />
    </section>
  );
}

/** Whether nothing more is to be known; the others ask for it in a dialog. */
function isTold(kind: BulkKind): kind is Extract<BulkAction, { kind: 'submit' }>['kind'] {
  return ['submit', 'approve', 'publish', 'remove', 'recover'].includes(kind);
}

function isOpen(kind: BulkKind, { status, isOwn }: DeskRow, person: Actor): boolean {
  const command = kind === 'section' || kind === 'topic' ? 'article.revise' : (`article.${kind}` as const);
  return isOpenTo(person, command, isOwn ? person.id : '', status);
}

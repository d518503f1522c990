'use client';

import { useState } from 'react';
import type { DeskRow } from '#editorial/desk/view.ts';
import type { Refusal } from '#editorial/refusal.ts';

/** The rows that an action is meant for, and why it was refused for those that it was refused for. */
export interface Selection {
  ids: ReadonlySet<string>;
  refusals: ReadonlyMap<string, Refusal>;
  toggle(id: string): void;
  all(): void;
  none(): void;
  /** Leaves only those selected that were refused. */
  keepRefused(refusals: ReadonlyMap<string, Refusal>): void;
}

export function useSelection(rows: DeskRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  // What is not on the page cannot be seen, so nothing may happen to it.
  const ids = new Set(rows.map(({ articleId }) => articleId).filter((id) => chosen.has(id)));
  return {
    ids,
    refusals,
    toggle: (id) => setChosen(new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id])),
    all: () => setChosen(new Set(rows.map(({ articleId }) => articleId))),
    none() {
      setChosen(new Set());
      setRefusals(new Map());
    },
    keepRefused(given) {
      setChosen(new Set(given.keys()));
      setRefusals(given);
    },
  };
}

'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refusal } from '#editorial/refusal.ts';
import { type Done, execute, type SentChange } from '../client/execute.ts';
import { useFieldErrors } from '../client/field-errors.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { notify } from '../controls/notices.tsx';

/** Fields whose faults have a sentence of their own, where the schema would only say that the input is wrong. */
const explained = ['slug', 'name', 'title'] as const;

interface Told {
  /** What is said when it is done. */
  text: string;
  /** The change that takes it back, where there is one. */
  undo?: SentChange;
}

/**
 * Carries changes out from a form or a list, says what became of them, and draws the page anew.
 * @param explain says a refusal in words that the list has of its own; null: it has none for this one
 */
export function useChange(explain: (refusal: Refusal) => string | null = () => null) {
  const t = useTranslations('taxonomy');
  const router = useRouter();
  const refusalText = useRefusalText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  const textOf = (given: Refusal) => {
    const own = explain(given);
    if (own !== null) return own;
    const field = explained.find((one) => one === given.field);
    return given.code === 'invalid-input' && field ? t(`wrong.${field}`) : refusalText(given);
  };

  /** @returns what was done; null: it was refused, and `errorAt` or `problem` says why */
  async function change(sent: SentChange, told: Told): Promise<Done | null> {
    setBusy(true);
    const result = await execute(sent);
    setBusy(false);
    setRefusal(result.ok ? null : result.refusal);
    if (!result.ok) return null;
    done(told);
    return result.value;
  }

  /** The same from a list, where no field could say why it was refused. */
  async function changeAtOnce(sent: SentChange, told: Told): Promise<Done | null> {
    const result = await execute(sent);
    if (!result.ok) {
      notify({ text: textOf(result.refusal), tone: 'wrong' });
      return null;
    }
    done(told);
    return result.value;
  }

  function done({ text, undo }: Told): void {
    notify({ text, tone: 'done', ...(undo && { undo: () => void takeBack(undo) }) });
    router.refresh();
  }

  async function takeBack(sent: SentChange): Promise<void> {
    const result = await execute(sent);
    if (result.ok) router.refresh();
    else notify({ text: textOf(result.refusal), tone: 'wrong' });
  }

  return {
    change,
    changeAtOnce,
    isBusy,
    refusal,
    ...useFieldErrors(refusal, textOf),
  };
}

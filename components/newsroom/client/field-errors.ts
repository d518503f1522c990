'use client';

import type { Refusal } from '#editorial/refusal.ts';
import { useRefusalText } from './refusal-text.ts';

/**
 * Tells what was refused at the field that it is about, and the rest beside the form.
 * @param textOf says it in words of its own
 */
export function useFieldErrors(refusal: Refusal | null, textOf?: (refusal: Refusal) => string) {
  const refusalText = useRefusalText();
  const text = textOf ?? refusalText;
  return {
    /** Why the field was refused. */
    errorAt: (field: string) => (refusal?.field === field ? text(refusal) : undefined),
    /** Why it was refused, where that is about none of these fields. */
    problem: (...fields: string[]) =>
      refusal && !fields.includes(refusal.field ?? '') ? text(refusal) : null,
  };
}

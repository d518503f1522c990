'use client';

import type { Refusal } from '#editorial/refusal.ts';
import { useRefusalText } from '../client/refusal-text.ts';

/** Why something was not done, told where it was asked for. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  const refusalText = useRefusalText();
  return (
    refusal && (
      <p role="alert" className="field-error">
        {refusalText(refusal)}
      </p>
    )
  );
}

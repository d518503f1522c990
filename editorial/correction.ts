/** What a note on a published article says: that it was wrong, unclear, or has gone on. */
export const correctionKinds = ['correction', 'clarification', 'update'] as const;

export type CorrectionKind = (typeof correctionKinds)[number];

export interface Correction {
  id: string;
  at: Date;
  kind: CorrectionKind;
  text: string;
}

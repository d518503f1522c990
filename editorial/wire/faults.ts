/** Why a source brought nothing, as a code; the sentence is in messages/ under `wire.fault`. */
export const wireFaults = [
  'private',
  'unreachable',
  'slow',
  'large',
  'status',
  'gone',
  'unfit',
  'broken',
  'encoding',
] as const;

export type WireFault = (typeof wireFaults)[number];

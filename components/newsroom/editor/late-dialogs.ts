'use client';

import { late } from '../client/late.tsx';

/** What the editor opens at a press; what a key opens amid the typing is not here, or the next letters would miss it. */
export const StateDialogs = late(() =>
  import('../states/state-dialogs.tsx').then(({ StateDialogs }) => StateDialogs),
);
export const MediaPicker = late(() =>
  import('../library/media-picker.tsx').then(({ MediaPicker }) => MediaPicker),
);
export const Comparison = late(() =>
  import('./conflict/comparison.tsx').then(({ Comparison }) => Comparison),
);

import type { KeyboardEvent } from 'react';

/** One press of an arrow moves by a hundredth of the picture, with Shift by a tenth. */
const steps: Record<string, [number, number]> = {
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
  ArrowUp: [0, -10],
  ArrowDown: [0, 10],
};

/** How far an arrow key moves something on a picture, in thousandths; null: it was another key. */
export function arrowStep({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): [number, number] | null {
  const step = steps[key];
  if (!step) return null;
  const by = shiftKey ? 10 : 1;
  return [step[0] * by, step[1] * by];
}

/** What the size of reading text is multiplied by. */
const scales: readonly number[] = [0.9, 1, 1.12, 1.25, 1.4];

export const TEXT_KEY = 'warraq.text';

/** The scale that a kept word stands for; 1 for anything else. */
export function scaleOf(word: string | null): number {
  const scale = Number(word);
  return scales.includes(scale) ? scale : 1;
}

/** The scale some steps on; the first and the last have nothing beyond them. */
export function scaleBeside(scale: number, steps: number): number {
  const place = scales.indexOf(scaleOf(String(scale))) + steps;
  return scales[Math.min(Math.max(place, 0), scales.length - 1)] ?? 1;
}

/** Draws the page at a scale. */
export function showScale(scale: number): void {
  const { style } = document.documentElement;
  if (scale === 1) style.removeProperty('--text-scale');
  else style.setProperty('--text-scale', String(scale));
}

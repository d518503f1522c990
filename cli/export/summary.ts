import { terminalNumber } from '../terminal-number.ts';
import type { DoneExport } from './asked.ts';

/** The last lines of an export: what was written and how fast; and where a file holds one edition, which. */
export function summaryOf({ path, articles, pictures, only }: DoneExport, seconds: number): string {
  const rate = Math.round(articles / Math.max(0.001, seconds));
  const what = `${terminalNumber(articles)} articles, ${terminalNumber(pictures)} pictures in ${path}`;
  const speed = `${seconds.toFixed(1)} s, ${terminalNumber(rate)} a second`;
  if (!only) return `${what}; ${speed}`;
  const others = only.others.map((id) => `--edition ${id}`).join(', ');
  return `${what}; ${speed}\nThe edition ${only.edition}${others && ` alone; for another one: ${others}`}`;
}

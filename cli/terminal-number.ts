import { formatNumber } from '#arabic/numerals.ts';

/** A number as the terminal prints it, whatever the language of the machine: 12,345. */
export function terminalNumber(value: number): string {
  return formatNumber(value, { locale: 'en', digits: 'latn' });
}

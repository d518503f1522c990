import { type Digits, namedLocale } from '#arabic/numerals.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * The size of a file as people say it: `9 kB`, `140 MB`, in whole units of 1,000. Bytes have no sign of their own: shortened,
 * English has none of them in the plural.
 * @param bytes at least 0
 */
export function fileSize(bytes: number, locale: string, digits: Digits): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)));
  const options = {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 0,
  } as const;
  return new Intl.NumberFormat(namedLocale(locale, digits), options).format(bytes / 1000 ** step);
}

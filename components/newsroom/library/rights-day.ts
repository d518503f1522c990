/** The last day of rights as a field of dates has it (`2026-11-23`), where the person is; empty: they do not end. */
export function lastDayOf(rightsUntil: string | null): string {
  if (rightsUntil === null) return '';
  const last = new Date(new Date(rightsUntil).getTime() - 1);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`;
}

/** The moment at which that day is over; null for no day. */
export function momentAfter(day: string): Date | null {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? new Date(year, month - 1, date + 1) : null;
}

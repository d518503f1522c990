/** The latest of these moments; null where there is none. */
export function latestOf(moment: Date, ...others: (Date | null | undefined)[]): Date;
export function latestOf(...moments: (Date | null | undefined)[]): Date | null;
export function latestOf(...moments: (Date | null | undefined)[]): Date | null {
  return moments.reduce<Date | null>(
    (latest, one) => (one && (!latest || one > latest) ? one : latest),
    null,
  );
}

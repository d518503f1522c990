export function latest(a: Date | null, b: Date): Date {
  return a && a > b ? a : b;
}

import type { Outcome } from './benchmark.ts';

const columns = ['benchmark', 'figure', 'value', 'unit'] as const;

/** Everything that was measured, a figure a line; values stand under each other to their last digit. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ name, figures, error }) => [
    ...figures.map((figure) => [name, figure.name, written(figure.value), figure.unit]),
    ...(error === undefined ? [] : [[name, `failed: ${error.split('\n')[0]}`, '', '']]),
  ]);
  const widths = columns.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, n) => (n === 2 ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Three digits that count, and all of those before the point. */
function written(value: number): string {
  if (Number.isNaN(value)) return '–';
  const decimals = Number.isInteger(value) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return new Intl.NumberFormat('en-u-nu-latn', {
    minimumFractionDigits: Math.min(3, decimals),
    maximumFractionDigits: Math.min(3, decimals),
  }).format(value);
}

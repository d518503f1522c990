import { styleText } from 'node:util';

const marks: Record<string, [mark: string, colour: 'red' | 'yellow' | 'dim']> = {
  fatal: ['✗', 'red'],
  error: ['✗', 'red'],
  warn: ['!', 'yellow'],
};
/** What has its own place in a line. */
const placed = new Set(['level', 'time', 'part', 'msg', 'err']);

/**
 * A line of the log as a person reads it at a terminal, in the form of the lines of a start: mark, part, what happened;
 * below it, where.
 */
export function terminalLine(line: Record<string, unknown>): string {
  const [mark, colour] = marks[String(line.level)] ?? ['·', 'dim'];
  const err = line.err as { message?: string; stack?: string } | undefined;
  const more = Object.entries(line).filter(([name]) => !placed.has(name));
  const words = [
    `${styleText(colour, mark)} ${String(line.part ?? '').padEnd(12)}`,
    [line.msg, err?.message].filter(Boolean).join(': '),
    more
      .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
      .join(' '),
  ];
  const where = err?.stack ? `\n${err.stack.replace(/^/gm, '    ')}` : '';
  return `${words.filter(Boolean).join('  ')}${styleText('dim', where)}\n`;
}

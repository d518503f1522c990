import { type Finding, finding } from './finding.ts';
import type { Passage } from './passages.ts';

const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Controls of direction that turn the text around them and that nobody sees. Whole isolates are as they should be. */
export function checkBidiControls({ path, text }: Passage): Finding[] {
  const open: number[] = [];
  const whole = new Set<number>();
  const all = [...text.matchAll(bidiControl)];
  for (const { 0: control, index } of all) {
    if (/[\u2066-\u2068]/.test(control)) open.push(index);
    else if (control === '\u2069') {
      const start = open.pop();
      if (start !== undefined) whole.add(start).add(index);
    }
  }
  return all
    .filter(({ index }) => !whole.has(index))
    .map(({ 0: control, index }) => {
      const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return finding('bidi-control', path, {
        range: { from: index, to: index + 1 },
        values: { code: `U+${code}` },
      });
    });
}

/** Figures that belong to a Latin name or an address, «iPhone 17», say nothing of the digits of the text. */
const latinWithFigures = /(?<!\S)\S*[A-Za-z@#_/]\S*(?: \d+)?/g;
const figure = /(?<arabic>[٠-٩۰-۹][٠-٩۰-۹.,٫٬:/-]*)|(?<ascii>\d[\d.,:/-]*)/g;

/** One article keeps to one kind of digits; the first figure of the rarer kind is pointed at. */
export function checkDigits(passages: readonly Passage[]): Finding[] {
  const found: Record<'arabic' | 'ascii', { path: string; from: number; figure: string }[]> = {
    arabic: [],
    ascii: [],
  };
  for (const { path, text } of passages) {
    const figures = text.replace(latinWithFigures, (name) => ' '.repeat(name.length));
    for (const { 0: digits, index, groups } of figures.matchAll(figure)) {
      found[groups?.arabic ? 'arabic' : 'ascii'].push({ path, from: index, figure: digits });
    }
  }
  const [rarer, other] =
    found.arabic.length <= found.ascii.length ? [found.arabic, found.ascii] : [found.ascii, found.arabic];
  const [first] = rarer;
  if (!first || other.length === 0) return [];
  const range = { from: first.from, to: first.from + first.figure.length };
  return [finding('digits-mixed', first.path, { range, values: { figure: first.figure } })];
}

import type { Inline, Mark } from './document.ts';
import { readable } from './readable.ts';

/** Gathers inline content, joining neighbours that carry the same marks and folding runs of white space. */
export class Inlines {
  readonly #list: Inline[] = [];

  text(given: string, marks: readonly Mark[]): void {
    const last = this.#list.at(-1);
    const clean = readable(given);
    const isAfterSpace = last?.type === 'hardBreak' || (last?.type === 'text' && /\s$/.test(last.text));
    const text = isAfterSpace ? clean.replace(/^ +/, '') : clean;
    if (text === '') return;
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) last.text += text;
    else
      this.#list.push(marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text });
  }

  hardBreak(): void {
    this.#list.push({ type: 'hardBreak' });
  }

  /** What was gathered, without white space or breaks at its ends; `undefined` where nothing is left. */
  take(): Inline[] | undefined {
    const list = this.#list.splice(0);
    while (isBlank(list[0])) list.shift();
    while (isBlank(list.at(-1))) list.pop();
    const first = list[0];
    const last = list.at(-1);
    if (first?.type === 'text') first.text = first.text.trimStart();
    if (last?.type === 'text') last.text = last.text.trimEnd();
    return list.length > 0 ? list : undefined;
  }
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'hardBreak' || (inline?.type === 'text' && inline.text.trim() === '');
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));
}

import { type Edit, minimal, type Span } from './edits.ts';

/**
 * A text in the hands of the rules. It remembers where each unit stood at first, so that after any number of rules the
 * whole is still a list of edits of the text as it was; and it lets no rule touch what is to be kept.
 */
export class Draft {
  text: string;
  readonly #given: string;
  /** For each unit where it stood at first; -1 for what a rule put in. */
  #origins: number[];
  /** For each unit the number of the span that keeps it: below 0 for good, above 0 until the next `protect`; 0: none. */
  #kept: number[];

  /** @param keep the spans that no rule may ever change */
  constructor(text: string, keep: readonly Span[]) {
    this.text = this.#given = text;
    this.#origins = Array.from({ length: text.length }, (_, at) => at);
    this.#kept = new Array<number>(text.length).fill(0);
    for (const [n, { from, to }] of keep.entries()) this.#kept.fill(-1 - n, from, to);
  }

  /** Keeps spans of the text as it now is, in place of those that were protected before. */
  protect(spans: readonly Span[]): void {
    this.#kept = this.#kept.map((span) => Math.min(span, 0));
    for (const [n, { from, to }] of spans.entries()) {
      for (let at = from; at < to; at++) this.#kept[at] ||= n + 1;
    }
  }

  /** Whether a unit of the text as it now is may not be changed. */
  keeps(at: number): boolean {
    return (this.#kept[at] ?? 0) !== 0;
  }

  /** Puts what `replacement` makes of each match in its place; a match that it leaves alone is its own replacement. */
  replace(pattern: RegExp, replacement: string | ((match: RegExpExecArray) => string)): void {
    const edits: Edit[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const insert = typeof replacement === 'string' ? replacement : replacement(match);
      edits.push({ from: match.index, to: match.index + match[0].length, insert });
    }
    this.change(edits);
  }

  /** Makes edits of the text as it now is, in its order; those that touch what is kept are left out. */
  change(edits: readonly Edit[]): void {
    const origins: number[] = [];
    const kept: number[] = [];
    let text = '';
    let at = 0;
    const copyTo = (end: number) => {
      text += this.text.slice(at, end);
      for (; at < end; at++) {
        origins.push(this.#origins[at] ?? -1);
        kept.push(this.#kept[at] ?? 0);
      }
    };
    for (const given of edits) {
      const edit = minimal(this.text, given);
      if (!edit || this.#isKept(edit)) continue;
      copyTo(edit.from);
      text += edit.insert;
      for (let n = 0; n < edit.insert.length; n++) {
        origins.push(-1);
        kept.push(0);
      }
      at = edit.to;
    }
    if (at === 0 && text === '') return;
    copyTo(this.text.length);
    this.text = text;
    this.#origins = origins;
    this.#kept = kept;
  }

  /** All that was done, as minimal edits of the text as it was given. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    let insert = '';
    const close = (to: number) => {
      const edit = minimal(this.#given, { from: at, to, insert });
      if (edit) edits.push(edit);
      insert = '';
    };
    for (const [n, origin] of this.#origins.entries()) {
      if (origin < 0) insert += this.text[n];
      else {
        if (origin > at || insert !== '') close(origin);
        at = origin + 1;
      }
    }
    close(this.#given.length);
    return edits;
  }

  /** Whether an edit takes away what is kept, or comes between two units of one kept span. */
  #isKept({ from, to }: Edit): boolean {
    for (let at = from; at < to; at++) if (this.#kept[at]) return true;
    const before = this.#kept[from - 1];
    return from === to && before !== undefined && before !== 0 && before === this.#kept[from];
  }
}

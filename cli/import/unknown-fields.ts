import { nearField } from '#editorial/importing/near-field.ts';
import type { UnknownField } from '#editorial/moving-in.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { terminalNumber } from '../terminal-number.ts';
import { place } from './terminal-words.ts';

/** A file that has more of them has data for names. */
const mostKept = 100;
const mostTold = 20;

/** The fields that items have and that nothing is known of, by how many items have each, and where the first of them is. */
export class UnknownFields {
  readonly #fields = new Map<string, UnknownField>();
  /** Items with one at least that was not kept. */
  #itemsBeyond = 0;

  add(outcome: Outcome, names: readonly string[]): void {
    let isBeyond = false;
    for (const name of names) {
      const known = this.#fields.get(name);
      if (known) known.items += 1;
      else if (this.#fields.size < mostKept) {
        const { file, line } = outcome.raw;
        this.#fields.set(name, { name, items: 1, file, line, near: nearField(name) });
      } else isBeyond = true;
    }
    if (isBeyond) this.#itemsBeyond += 1;
  }

  /** Those that most items have, those first. */
  most(): UnknownField[] {
    return [...this.#fields.values()].sort((one, other) => other.items - one.items).slice(0, mostTold);
  }

  /** In the words of a terminal; none where all is known. */
  lines(): string[] {
    const most = this.most();
    if (most.length === 0) return [];
    const more = this.#fields.size - most.length;
    return [
      'fields that are not known, and were passed over:',
      ...most.map(sentence),
      ...(more > 0 ? [`  and ${terminalNumber(more)} more`] : []),
      ...(this.#itemsBeyond > 0 ? [`  and yet others in ${terminalNumber(this.#itemsBeyond)} items`] : []),
    ];
  }
}

function sentence({ name, items, near, ...at }: UnknownField): string {
  const counted = items === 1 ? '1 item, at' : `${terminalNumber(items)} items, the first at`;
  return `  ${name}: ${counted} ${place(at)}${near ? `; did you mean ${near}?` : ''}`;
}

import { hashOf } from './codes.ts';

/**
 * A map from words to values that is asked with a stretch of a text, so that no word is cut out of it only to be looked
 * up: an archive has as many words as a newsroom has seconds.
 */
export class WordTable<Value extends object> {
  #words: (string | undefined)[] = new Array(1024);
  #values: Value[] = new Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(text: string, from = 0, to: number = text.length): Value | undefined {
    return this.#values[this.#slotOf(text, from, to)];
  }

  set(word: string, value: Value): void {
    const slot = this.#slotOf(word, 0, word.length);
    if (this.#words[slot] === undefined) this.#size += 1;
    this.#words[slot] = word;
    this.#values[slot] = value;
    if (this.#size * 2 > this.#words.length) this.#grow();
  }

  clear(): void {
    this.#words = new Array(1024);
    this.#values = new Array(1024);
    this.#size = 0;
  }

  /** Where the word stands, or where it would. */
  #slotOf(text: string, from: number, to: number): number {
    const mask = this.#words.length - 1;
    for (let slot = hashOf(text, from, to) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#words[slot];
      if (word === undefined || isAt(word, text, from, to)) return slot;
    }
  }

  #grow(): void {
    const [words, values] = [this.#words, this.#values];
    this.#words = new Array(words.length * 2);
    this.#values = new Array(words.length * 2);
    for (const [n, word] of words.entries()) {
      if (word === undefined) continue;
      const slot = this.#slotOf(word, 0, word.length);
      this.#words[slot] = word;
      this.#values[slot] = values[n] as Value;
    }
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

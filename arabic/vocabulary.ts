import { PackedTexts } from './packed-texts.ts';

/**
 * A word as `fold` and `tokens` make it; in how many documents it stands, 1 or more; and how it is written most often,
 * «إيران» for «ايران», where that differs. Of a word that comes twice the counts are added.
 */
export type WordCount = readonly [folded: string, count: number, written?: string];

/** What goes down the words letter by letter, as down a tree, and says where it is not worth going on. */
export interface Descent {
  /** A letter at a depth (0: the first), on from the letters last entered at lesser depths; false: none of them further. */
  enter(depth: number, unit: number): boolean;
  /** A word that ends after so many letters, all of them entered. */
  arrive(word: number, length: number): void;
}

/** What is longer, in code units, is no word: addresses, and what was written without spaces. */
export const longestWord = 40;

/**
 * The words of an index with their counts, sorted by code units, each known by its place (0 to `size` - 1).
 *
 * Everything lies in typed arrays, some 35 bytes a word. It never changes: make a new one now and then.
 */
export class Vocabulary {
  readonly size: number;
  /** How many documents hold the commonest word: nearly all there are. */
  readonly highestCount: number;
  readonly #words: PackedTexts;
  readonly #written: PackedTexts;
  readonly #counts: Uint32Array;
  /** How many letters each word shares with the one before it. */
  readonly #shared: Uint8Array;
  /** The next word that shares no more with its predecessor than this one: the next sibling in the tree they make. */
  readonly #sibling: Uint32Array;

  constructor(entries: Iterable<WordCount>) {
    const sorted = merged(entries);
    this.size = sorted.length;
    this.#words = new PackedTexts(sorted.map(([word]) => word));
    this.#written = new PackedTexts(
      sorted.map(([word, , written = '']) => (written === word ? '' : written)),
    );
    this.#counts = Uint32Array.from(sorted, ([, count]) => count);
    this.highestCount = this.#counts.reduce((highest, count) => Math.max(highest, count), 0);
    this.#shared = Uint8Array.from(sorted, ([word], n) => sharedLength(sorted[n - 1]?.[0] ?? '', word));
    this.#sibling = siblings(this.#shared);
  }

  /** How much memory it holds. */
  get bytes(): number {
    const others = [this.#counts, this.#shared, this.#sibling];
    return others.reduce((sum, { byteLength }) => sum + byteLength, this.#words.bytes + this.#written.bytes);
  }

  word(place: number): string {
    return this.#words.text(place);
  }

  /** As it is shown to people. */
  written(place: number): string {
    return this.#written.text(place) || this.word(place);
  }

  count(place: number): number {
    return this.#counts[place] ?? 0;
  }

  /** In how many documents a folded word stands; 0 where it is unknown. */
  countOf(word: string): number {
    const place = this.lowerBound(word);
    return this.word(place) === word ? this.count(place) : 0;
  }

  /** The places of the words that begin with a text: from the first up to, not including, the second. */
  beginningWith(text: string): [from: number, to: number] {
    return [this.lowerBound(text), this.lowerBound(`${text}\uffff`)];
  }

  /** The places of the commonest words between two places, so many at most, the rarest first. */
  commonest([from, to]: [from: number, to: number], most: number): number[] {
    const places: number[] = [];
    for (let place = from; place < to; place++) {
      const count = this.count(place);
      if (places.length === most) {
        if (count <= this.count(places[0] ?? 0)) continue;
        places.shift();
      }
      let at = places.length;
      while (at > 0 && this.count(places[at - 1] ?? 0) > count) at -= 1;
      places.splice(at, 0, place);
    }
    return places;
  }

  /** The place of the first word that does not sort before a text. */
  lowerBound(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sortsBefore(middle, text)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #sortsBefore(place: number, text: string): boolean {
    const start = this.#words.start(place);
    const length = this.#words.start(place + 1) - start;
    for (let at = 0; at < length && at < text.length; at++) {
      const difference = (this.#words.units[start + at] ?? 0) - text.charCodeAt(at);
      if (difference !== 0) return difference < 0;
    }
    return length < text.length;
  }

  /** Leads a descent through all words in their order, past those below a letter at which it said no. */
  descend(descent: Descent): void {
    const { units } = this.#words;
    const shared = this.#shared;
    let place = 0;
    nextWord: while (place < this.size) {
      const start = this.#words.start(place);
      const length = this.#words.start(place + 1) - start;
      for (let depth = shared[place] ?? 0; depth < length; depth++) {
        if (descent.enter(depth, units[start + depth] ?? 0)) continue;
        place = depth === shared[place] ? (this.#sibling[place] ?? this.size) : place + 1;
        while (place < this.size && (shared[place] ?? 0) > depth) place = this.#sibling[place] ?? this.size;
        continue nextWord;
      }
      descent.arrive(place, length);
      place += 1;
    }
  }
}

function merged(entries: Iterable<WordCount>): WordCount[] {
  const sorted = [...entries]
    .filter(([word]) => word.length > 0 && word.length <= longestWord)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const merged: WordCount[] = [];
  for (const entry of sorted) {
    const last = merged.at(-1);
    if (last?.[0] !== entry[0]) merged.push(entry);
    else merged[merged.length - 1] = [last[0], last[1] + entry[1], last[2] ?? entry[2]];
  }
  return merged;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function siblings(shared: Uint8Array): Uint32Array {
  const next = new Uint32Array(shared.length);
  for (let place = shared.length - 1; place >= 0; place--) {
    let at = place + 1;
    while (at < shared.length && (shared[at] ?? 0) > (shared[place] ?? 0)) at = next[at] ?? shared.length;
    next[place] = at;
  }
  return next;
}

import { inBatches } from '#db/queries/batches.ts';
import type { Named } from '#db/queries/written.ts';
import { isSameNameWord, type NameWord, nameWords } from './name-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WorkTime } from './work-time.ts';

const nearness = ['exact', 'stem', 'beginning'] as const;
const nouns = ['section', 'topic', 'author'] as const;

/** What a query names, and how: `exact` as it is written, `stem` in another form of its words, `beginning` of a longer name. */
export interface NameMatch {
  named: Named;
  match: (typeof nearness)[number];
}

/** So many names are stemmed at a time: readers are answered in between. */
const atOnce = 500;

/** Names of an edition, to be found by what a reader typed. */
export class Names {
  /** Of the vocabulary by whose stems they are found. */
  readonly version: number;
  readonly #edition: string;
  /** In the order of their keys, so that all that begin with a query's key lie together. */
  readonly #entries: { key: string; named: Named }[];

  private constructor(entries: { key: string; named: Named }[], edition: string, version: number) {
    this.version = version;
    this.#edition = edition;
    this.#entries = entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  /** Stems these names, and lets readers have their turn in between. */
  static async of(
    named: readonly Named[],
    edition: string,
    vocabulary: Vocabulary,
    time: WorkTime,
  ): Promise<Names> {
    const entries: { key: string; named: Named }[] = [];
    for (const some of inBatches(named, atOnce)) {
      for (const one of some)
        entries.push({ key: keyOf(nameWords(one.name, edition, vocabulary)), named: one });
      await time.giveWay();
    }
    return new Names(entries, edition, vocabulary.version);
  }

  /**
   * What a query names, and what it begins to name by whole words: of the longer names those with the most articles.
   * @param most of the longer names
   */
  matching(query: string, vocabulary: Vocabulary, most: number): NameMatch[] {
    const asked = nameWords(query, this.#edition, vocabulary);
    if (asked.length === 0) return [];
    const key = keyOf(asked);
    const [whole, longer]: [Named[], Named[]] = [[], []];
    for (let place = this.#placeOf(key); this.#entries[place]?.key.startsWith(key); place++) {
      const entry = this.#entries[place] as { key: string; named: Named };
      (entry.key === key ? whole : longer).push(entry.named);
    }
    const matches: NameMatch[] = [];
    for (const named of [...whole, ...longer.sort((a, b) => b.articles - a.articles)]) {
      const words = nameWords(named.name, this.#edition, vocabulary);
      const pairs = asked.map((word, n) => [word, words[n] ?? word] as const);
      if (!pairs.every(([a, b]) => isSameNameWord(a, b))) continue;
      const isExact = pairs.every(([a, b]) => a.form === b.form);
      const isLonger = words.length > asked.length;
      matches.push({ named, match: isLonger ? 'beginning' : isExact ? 'exact' : 'stem' });
      if (isLonger && matches.filter(({ match }) => match === 'beginning').length === most) break;
    }
    return matches;
  }

  #placeOf(key: string): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Closed by a space, so that a key begins another only by whole words. */
function keyOf(words: readonly NameWord[]): string {
  return words.map(({ stem }) => `${stem} `).join('');
}

/** The likeliest first: the nearest, sections before topics and authors, and of these the ones with the most articles. */
export function likeliestNamed(matches: readonly NameMatch[], most: number): Named[] {
  const order = (a: NameMatch, b: NameMatch) =>
    nearness.indexOf(a.match) - nearness.indexOf(b.match) ||
    nouns.indexOf(a.named.noun) - nouns.indexOf(b.named.noun) ||
    b.named.articles - a.named.articles ||
    (a.named.slug < b.named.slug ? -1 : 1);
  return [...matches]
    .sort(order)
    .slice(0, most)
    .map(({ named }) => named);
}

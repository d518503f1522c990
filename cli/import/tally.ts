import type { CountedBeside, CountedKind, ImportCounts } from '#editorial/moving-in.ts';
import type { Outcome } from '#server/importing/outcome.ts';
import { terminalNumber } from '../terminal-number.ts';

type Counts = Required<ImportCounts>;

/** In the order in which they are told. */
const plurals: Record<CountedBeside, string> = {
  page: 'pages',
  section: 'sections',
  author: 'authors',
  topic: 'topics',
  picture: 'pictures',
  media: 'pictures',
  edition: 'editions',
  redirect: 'old addresses',
  front: 'front pages',
  ticker: 'ticker items',
  word: 'own words',
  line: 'lines that could not be read',
};

/** What became of items, by their kinds, and what of them was not kept. */
export class Tally {
  readonly #counts = new Map<CountedKind, Counts>();
  readonly #leftOut = new Map<string, number>();
  readonly #lost = new Map<string, number>();
  #comments = 0;
  #archives = false;
  #isMixed = false;

  add(outcome: Outcome): void {
    const { raw, result } = outcome;
    const kind = kindOf(outcome);
    if (raw.format === 'archive') this.#archives = true;
    if (kind !== 'article') this.#isMixed = true;
    if (result === 'left-out') count(this.#leftOut, outcome.reason);
    else this.of(kind)[result] += 1;
    if (result !== 'unchanged') for (const lost of raw.archived?.lost ?? []) count(this.#lost, lost);
    this.#comments += raw.archived?.comments ?? 0;
  }

  of(kind: CountedKind): Counts {
    const found = this.#counts.get(kind) ?? { made: 0, changed: 0, unchanged: 0, left: 0, refused: 0 };
    this.#counts.set(kind, found);
    return found;
  }

  get refused(): number {
    return [...this.#counts.values()].reduce((sum, { refused }) => sum + refused, 0);
  }

  /** What came of all but the articles. */
  beside(): { kind: CountedBeside; counts: Counts }[] {
    return (Object.keys(plurals) as CountedBeside[])
      .filter((kind) => this.#counts.has(kind))
      .map((kind) => ({ kind, counts: this.of(kind) }));
  }

  /**
   * The lines of the summary after that of the articles; none where there was nothing but articles.
   * @param more counts of what came about on the way, by its name
   */
  lines(more: Record<string, number>): string[] {
    if (!this.#archives && !this.#isMixed) return [];
    const told = Object.entries(more).filter(([, made]) => made > 0 || this.#archives);
    const comments =
      this.#comments > 0 ? [`comments: ${terminalNumber(this.#comments)} counted, none kept`] : [];
    return [
      ...this.beside().map(({ kind, counts }) => `${plurals[kind]}: ${inWords(counts)}`),
      ...told.map(([name, made]) => `${name}: ${terminalNumber(made)} made`),
      ...comments,
      ...listed('left out', this.#leftOut),
      ...listed('could not be kept', this.#lost),
    ];
  }
}

/** What an item is. */
export function kindOf({ kind, raw }: Outcome): CountedKind {
  return kind ?? raw.archived?.kind ?? 'article';
}

export function inWords({ made, changed, unchanged, left, refused }: Counts): string {
  const parts = { made, changed, unchanged, ...(left > 0 && { left }), refused };
  return Object.entries(parts)
    .map(([name, number]) => `${terminalNumber(number)} ${name}`)
    .join(', ');
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The most frequent first. */
function listed(title: string, counts: Map<string, number>): string[] {
  if (counts.size === 0) return [];
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [`${title}: ${sorted.map(([name, number]) => `${terminalNumber(number)} × ${name}`).join('; ')}`];
}

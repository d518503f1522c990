import type { Found } from './search-index.ts';

/** The first row of an answer of the index, which tells its state and so is there whatever was found. */
export function stateRow<Row>(rows: Row[]): Row {
  const [first] = rows;
  if (!first) throw new Error('The search index has lost its state: run `npm run warraq -- reindex`.');
  return first;
}

/** What was counted to one beyond `foundTo`. */
export function totalOf(counted: number, foundTo: number): Pick<Found, 'total' | 'isMore'> {
  return { total: Math.min(counted, foundTo), isMore: counted > foundTo };
}

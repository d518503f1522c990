import { dialect } from './columns.ts';
import type { SearchIndex } from './search-index.ts';

/** The search index of the engine in use. */
export async function searchIndex(): Promise<SearchIndex> {
  if (dialect === 'postgres') return (await import('./search.postgres.ts')).postgresSearch;
  return (await import('./search.sqlite.ts')).sqliteSearch;
}

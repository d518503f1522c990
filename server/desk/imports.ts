import { importById, newestImports } from '#db/queries/imports.ts';
import type { ImportView } from '#editorial/moving-in.ts';
import { store } from '../store.ts';

const shownImports = 50;

/** The imports that were sent last, the newest first. */
export async function readImports(): Promise<ImportView[]> {
  const { read } = await store();
  const found = await newestImports(read, shownImports);
  return found.map(({ row: { edition: _edition, ...row }, byName }) => ({ ...row, by: byName ?? '' }));
}

export async function isImport(id: string): Promise<boolean> {
  return (await importById((await store()).read, id)) !== undefined;
}

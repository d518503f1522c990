import type { EditionId } from '#messages/editions.ts';
import { readShell } from '../reads/shell.ts';
import { documentAnswer } from './answer.ts';
import { settledSeconds } from './kinds.ts';
import { lastChange } from './last-change.ts';
import { type Named, webManifest } from './manifest.ts';
import { openSearch } from './open-search.ts';

/** Answers with the manifest by which an edition is installed. */
export function manifestAnswer(request: Request, edition: EditionId): Promise<Response> {
  return editionAnswer(request, edition, 'application/manifest+json', webManifest);
}

/** Answers with the description by which browsers search an edition. */
export function openSearchAnswer(request: Request, edition: EditionId): Promise<Response> {
  return editionAnswer(request, edition, 'application/opensearchdescription+xml', openSearch);
}

async function editionAnswer(
  request: Request,
  edition: EditionId,
  type: string,
  written: (edition: EditionId, named: Named) => string,
): Promise<Response> {
  const since = await lastChange();
  const text = written(edition, (await readShell(edition)).edition);
  const about = { type: `${type}; charset=utf-8`, seconds: settledSeconds, since };
  return documentAnswer(request, text, about);
}

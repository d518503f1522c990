import { editionIds, standardEdition } from '#messages/editions.ts';

/** An address under /admin: the language it is shown in, and what follows. */
export interface NewsroomAddress {
  edition: string;
  parts: string[];
}

/** The path after the edition's prefix. It begins with one slash, whatever was asked, so it leads to no other host. */
export function newsroomPath({ parts }: NewsroomAddress): string {
  return ['/admin', ...parts].join('/');
}

/** Reads a path of the newsroom; null: it is not one. */
export function newsroomAddress(path: string): NewsroomAddress | null {
  const parts = path.split('/').filter(Boolean);
  const [, ...others] = editionIds;
  const edition = others.find((one) => one === parts[0]) ?? standardEdition;
  if (edition !== standardEdition) parts.shift();
  return parts.shift() === 'admin' ? { edition, parts } : null;
}

import { allEditions, allSections } from '#db/queries/taxonomy.ts';
import type { DeskEdition } from '#editorial/front-desk.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { store } from '../store.ts';

/**
 * The edition whose desk is open: the one that was asked for, or else that of the interface.
 * @param asked as it stands in the address
 */
export async function readDeskEdition(asked: string | undefined, own: string): Promise<DeskEdition> {
  const { read } = await store();
  const all = (await allEditions(read)).filter(({ id }) => isEdition(id));
  const open = all.find(({ id }) => id === asked) ?? all.find(({ id }) => id === own) ?? all[0];
  if (!open || !isEdition(open.id)) throw new Error('There is no edition: run the command "prepare".');
  const sections = (await allSections(read)).filter(({ edition }) => edition === open.id);
  return {
    id: open.id,
    dir: editionFormats[open.id].dir,
    zone: open.timeZone,
    all: all.map(({ id }) => id),
    sections: sections.map(({ id, name }) => ({ id, name })),
  };
}

import { join } from 'node:path';
import { masterSize } from '#editorial/library.ts';
import { mastersFolder } from './folders.ts';
import { decoded, type OpenedPicture } from './open.ts';
import { writeWhole } from './whole-file.ts';

export const masterPath = (name: string) => join(mastersFolder(), name);

/** Keeps what all else is made of: the picture upright, without what a camera wrote into its file. */
export async function keepMaster(name: string, { format, about, source }: OpenedPicture) {
  const made = await decoded(() => {
    const upright = source().resize({ ...masterSize, fit: 'inside', withoutEnlargement: true });
    const isDrawn = about.hasAlpha || format === 'png' || format === 'gif';
    const master = isDrawn
      ? upright.png({ compressionLevel: 2 })
      : upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
    return master.toBuffer({ resolveWithObject: true });
  });
  await writeWhole(masterPath(name), made.data);
  return made;
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { Actor } from '#editorial/permissions.ts';
import { execute } from '../execute.ts';
import { makePicture } from '../media/make.ts';

/** The drawings are 1,600 × 1,067 pixels at 72; at this many a square of them is 1,200 wide, as search engines want it. */
const density = 82;

interface Drawing {
  focal: [x: number, y: number];
  alt: string;
}

/**
 * Makes the demonstration's pictures from their drawings. SVG is opened here alone: these files are our own, and what
 * people bring is never SVG.
 * @returns how many there are
 */
export async function plantPictures(actor: Actor, folder: string): Promise<number> {
  const about = parse(await readFile(join(folder, 'pictures.yaml'), 'utf8')) as Record<string, Drawing>;
  const drawings = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
  const waiting = [...drawings];
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const svg = await readFile(join(folder, file));
      const name = file.slice(0, -'.svg'.length);
      const digest = createHash('sha256').update(svg).digest('hex').slice(0, 8);
      const made = await makePicture(
        `${name}-${digest}`,
        await sharp(svg, { density }).png({ compressionLevel: 1 }).toBuffer(),
      );
      const { focal, alt } = about[name] ?? { focal: [0.5, 0.5], alt: '' };
      const command = {
        type: 'media.add' as const,
        name: `${name}-${digest}`,
        ...made,
        focalX: Math.round(focal[0] * 1000),
        focalY: Math.round(focal[1] * 1000),
        alt,
        credit: 'Warraq Studio',
      };
      const [result] = await execute(actor, [{ commands: [command] }]);
      if (!result?.ok) throw new Error(`${file}: ${JSON.stringify(result?.refusal)}`);
    }
  };
  await Promise.all([work(), work()]);
  return drawings.length;
}

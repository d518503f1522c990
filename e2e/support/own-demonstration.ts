import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OwnNewsroom, openOwnNewsroom } from './own-newsroom.ts';
import { root, site } from './site.ts';

/**
 * The built server once more, on the demonstration newsroom as it is planted: what other tests have written is not in it.
 * Its pictures are those of the site that runs; none is made again.
 */
export function openOwnDemonstration(): Promise<OwnNewsroom> {
  return openOwnNewsroom(async ({ dataFolder }) => {
    await cp(join(site.dataFolder, 'media'), join(dataFolder, 'media'), { recursive: true });
    await promisify(execFile)(process.execPath, ['cli/main.ts', 'prepare'], {
      cwd: root,
      env: { ...process.env, WARRAQ_DATA: dataFolder, DATABASE_URL: '' },
    });
  });
}

import { log } from '../log/log.ts';
import { openSharp } from './press.sharp.ts';
import { openTakumi } from './press.takumi.ts';
import type { Press } from './sheet.ts';

let opened: Promise<Press> | undefined;

/** The press of this process: Takumi, or where there is no Takumi for the machine, sharp. Throws where neither can draw. */
export function press(): Promise<Press> {
  opened ??= openTakumi().catch((error) => {
    const [reason] = String(error).split('\n', 1);
    log('cards').warn(`Takumi cannot be loaded here, so sharp draws social cards (${reason})`);
    return openSharp();
  });
  return opened;
}

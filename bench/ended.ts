import type { ChildProcess } from 'node:child_process';
import { saidBy } from './ground.ts';

/** To be put in front of what Node runs, so that its end is told with the memory that it held. */
export const measured = ['--import', new URL('./peak-memory.ts', import.meta.url).href];

interface Ended {
  code: number | null;
  /** The end of what it said. */
  said: string;
  /** The most memory that the process held at once, its threads included; NaN where it could not tell. */
  peakBytes: number;
}

/** Waits for the end of a command that was started as `measured`, with a channel to this process. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  const said = saidBy(child);
  let peakBytes = Number.NaN;
  child.on('message', (message: { peakBytes: number }) => {
    peakBytes = message.peakBytes;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said: said(), peakBytes };
}

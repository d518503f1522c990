import { warraqAt } from '#scripts/bootstrap/warraq-project.mjs';
import { endOf, measured } from './ended.ts';
import { type Ground, root } from './ground.ts';

export interface Imported {
  made: number;
  unchanged: number;
  refused: number;
  /** From the start of the process to its end, as the one who waits for it counts. */
  seconds: number;
  /** The most memory that the process held at once, its threads included. */
  peakBytes: number;
}

const summary = /^([\d,]+) made, [\d,]+ changed, ([\d,]+) unchanged, ([\d,]+) refused/m;

/**
 * Imports a file as people do, with the command, and says what it took.
 * @param options what people would write in front of the file
 */
export async function importFile(
  ground: Ground,
  file: string,
  dataFolder: string,
  options: string[] = [],
): Promise<Imported> {
  const started = performance.now();
  const command = warraqAt(root).handOver.cli ?? [];
  const child = ground.start([...measured, ...command, 'import', ...options, file], dataFolder);
  const { code, said, peakBytes } = await endOf(child);
  const seconds = (performance.now() - started) / 1000;
  const [found, made, unchanged, refused] = summary.exec(said) ?? [];
  if (!found || code !== 0) throw new Error(`The import ended with ${code}:\n${said.trim()}`);
  return { made: count(made), unchanged: count(unchanged), refused: count(refused), seconds, peakBytes };
}

function count(text = ''): number {
  return Number(text.replaceAll(',', ''));
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readCorpus } from '#bench/corpus.ts';
import { writeExport } from '#bench/wordpress-export.ts';
import { articlesIn, differences, factsIn } from './import-facts.ts';
import { warraqOn } from './warraq-on.ts';

export interface ImportFigures {
  kills: number;
  /** Of the import that nobody disturbed: from its start to its end, and what its processor worked. */
  seconds: number;
  /** In what the killed import left, beside what the other did. */
  faults: string[];
}

/** Imports a made WordPress export once in one go, and once killed at random and begun anew, and compares. */
export async function killedImports(
  articles: number,
  kills: number,
  tell: (line: string) => void = () => {},
): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-import-'));
  try {
    const file = join(folder, 'export.xml');
    writeExport(file, articles, readCorpus(), 1);
    const began = performance.now();
    const [whole, broken] = [join(folder, 'whole'), join(folder, 'broken')];
    tell(await ended(started(file, whole)));
    const seconds = (performance.now() - began) / 1000;
    for (let n = 1; n <= kills; n++) {
      const child = started(file, broken);
      const enough = articlesIn(broken) + (Math.random() * articles) / (kills + 1);
      while (child.exitCode === null && articlesIn(broken) <= enough) await pause(50);
      // A batch takes some tenths of a second: the kill is to come anywhere in it.
      await pause(Math.random() * 500);
      child.kill('SIGKILL');
      await ended(child);
      tell(`killed ${n} times, with ${articlesIn(broken)} articles`);
    }
    tell(await ended(started(file, broken)));
    return { kills, seconds, faults: differences(factsIn(whole), factsIn(broken)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function started(file: string, dataFolder: string) {
  const { args, options } = warraqOn(dataFolder, ['import', '--no-media', file]);
  return spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** @returns what it said at the end */
function ended(child: ReturnType<typeof started>): Promise<string> {
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    said += piece;
  });
  return new Promise((done) => {
    child.once('close', () => done(said.trim()));
  });
}

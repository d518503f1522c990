import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '#db/connection.ts';
import { indexFaults } from '#server/search/verify.ts';
import { until } from '../support/until.ts';
import { withHeld } from './held.ts';
import { Importer } from './importer.ts';
import { Ledger } from './ledger.ts';
import { bundleLight } from './light-bundle.ts';
import { makeNewsroom } from './light-newsroom.ts';
import { LightServer } from './light-server.ts';
import { tickOn } from './ticker-writer.ts';
import { uploadOn } from './uploader.ts';
import { Writer } from './writer.ts';

export interface LightFigures {
  kills: number;
  /** By noun. */
  acknowledged: Record<string, number>;
  faults: string[];
}

/** After so many kills a new newsroom is begun: reading through a large one after each would be most of the time. */
const killsANewsroom = 100;
/** Who takes longest to be at work is not waited for at every kill. */
const importEvery = 8;
const picturesEvery = 4;

interface Newsroom {
  /** Of the bundle. */
  file: string;
  dataFolder: string;
  ledger: Ledger;
  importer: Importer;
}

/**
 * Kills a newsroom at work, again and again, with everything that is written at once: articles kept, published and
 * released, the ticker, pictures, and an import in a process of its own. After each kill the books are compared, and the
 * database, its references and its search index read through.
 */
export async function lightRounds(
  kills: number,
  writers: number,
  tell: (figures: LightFigures) => void = () => {},
): Promise<LightFigures> {
  const figures: LightFigures = { kills: 0, acknowledged: {}, faults: [] };
  while (figures.kills < kills && figures.faults.length === 0) {
    await inLightNewsroom(Math.min(killsANewsroom, kills - figures.kills), writers, figures, tell);
  }
  return figures;
}

async function inLightNewsroom(
  kills: number,
  writers: number,
  figures: LightFigures,
  tell: (figures: LightFigures) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-light-'));
  const dataFolder = join(folder, 'data');
  const before = { ...figures.acknowledged };
  try {
    await mkdir(dataFolder);
    await makeNewsroom(dataFolder);
    const ledger = new Ledger();
    const importer = new Importer(folder, dataFolder, ledger);
    const newsroom = { file: await bundleLight(), dataFolder, ledger, importer };
    for (let kill = 0; kill < kills; kill++) {
      await killedOnce(newsroom, kill, writers);
      figures.kills += 1;
      for (const [noun, count] of Object.entries(ledger.acknowledgements))
        figures.acknowledged[noun] = (before[noun] ?? 0) + count;
      figures.faults.push(...(await faultsIn(dataFolder, ledger)));
      tell(figures);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killedOnce(
  { file, dataFolder, ledger, importer }: Newsroom,
  kill: number,
  writers: number,
): Promise<void> {
  const isImporting = kill % importEvery === 0;
  const isUploading = kill % picturesEvery === 1;
  const server = await LightServer.start(file, dataFolder);
  const began = ledger.total;
  const pictures = ledger.acknowledgements.picture ?? 0;
  if (isImporting) importer.begin();
  const working = Promise.all([
    ...Array.from({ length: writers }, () => new Writer(server.change, 'world', ledger).writeOn()),
    tickOn(server.change, ledger),
    ...(isUploading ? [uploadOn(server, ledger)] : []),
  ]);
  // What has just come up answers late: the kill is to hit it at work.
  const isAtWork = () =>
    ledger.total >= began + 2 * writers &&
    (!isUploading || (ledger.acknowledgements.picture ?? 0) > pictures) &&
    (!isImporting || importer.hasBegun);
  await until(async () => isAtWork(), 600_000);
  await pause(Math.random() * (isImporting ? 1500 : 500));
  await Promise.all([server.kill(), importer.kill()]);
  await working;
}

/** Compares the books, which then go on from what is held. */
async function faultsIn(dataFolder: string, ledger: Ledger): Promise<string[]> {
  const faults = withHeld(dataFolder, (read, own) => {
    const found = [...own, ...ledger.faults(read)];
    ledger.goesOn(read);
    return found;
  });
  const store = await openStore(`file:${join(dataFolder, 'warraq.db')}`);
  try {
    const { missing, extra, different, miscounted } = await indexFaults(store.read);
    const wrong = [...missing, ...extra, ...different].map((id) => `the index is wrong about ${id}`);
    return [...faults, ...wrong, ...(miscounted ? ['the index miscounts itself'] : [])];
  } finally {
    await store.close();
  }
}

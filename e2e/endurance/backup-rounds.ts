import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFilesIn } from '#server/backup/data-files.ts';
import { withHeld } from './held.ts';
import { Ledger, type Standing } from './ledger.ts';
import { bundleLight } from './light-bundle.ts';
import { makeNewsroom } from './light-newsroom.ts';
import { LightServer } from './light-server.ts';
import { uploadOn } from './uploader.ts';
import { warraqOn } from './warraq-on.ts';

export interface BackupFigures {
  /** Of each write, from when it was due to its acknowledgement, in milliseconds: before, and while the backup ran. */
  before: number[];
  during: number[];
  backupSeconds: number;
  restoredArticles: number;
  restoredFiles: number;
  faults: string[];
}

/** One write after another on an article, and what was said of each of its versions. */
interface Line {
  id: string;
  said: Standing[];
}

/**
 * Backs a newsroom up while it is written to at a steady rate, restores what was kept and holds it against the books: each
 * article is as it was acknowledged at or after the moment at which the backup began, and every file has its bytes.
 * @param articles that there are beforehand
 * @param perSecond writes, sent when they are due whether or not those before them have been answered
 * @param quietSeconds for how long is written before the backup begins
 */
export async function backupUnderLoad(
  articles: number,
  perSecond: number,
  quietSeconds: number,
): Promise<BackupFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-load-'));
  const dataFolder = join(folder, 'data');
  try {
    await mkdir(dataFolder);
    await makeNewsroom(dataFolder);
    await fill(folder, dataFolder, articles);
    const server = await LightServer.start(await bundleLight(), dataFolder);
    try {
      const lines = await begun(server, perSecond);
      const pictures = new Ledger();
      const uploading = uploadOn(server, pictures);
      const load = new Load(server, lines, perSecond);
      await pause(quietSeconds * 1000);
      const before = load.take();
      const saidBefore = new Map(lines.map(({ id, said }) => [id, said.length]));
      const sentBefore = pictures.keys();
      const began = performance.now();
      await command(['backup', '--to', join(folder, 'kept')], dataFolder);
      const backupSeconds = (performance.now() - began) / 1000;
      const during = load.take();
      await load.end();
      await server.kill();
      await uploading;
      const restored = join(folder, 'restored');
      await command(['restore', 'latest', '--into', restored], dataFolder, {
        BACKUP_TO: join(folder, 'kept'),
      });
      const expected = { lines, saidBefore, pictures: sentBefore, filled: articles };
      const compared = await compare(dataFolder, restored, expected);
      return { before, during, backupSeconds, ...compared };
    } finally {
      await server.kill();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sends a write each time that one is due, each article in its turn. */
class Load {
  readonly #timer: NodeJS.Timeout;
  readonly #underWay = new Set<Promise<void>>();
  #latencies: number[] = [];
  #sent = 0;

  constructor(server: LightServer, lines: Line[], perSecond: number) {
    const began = performance.now();
    this.#timer = setInterval(() => {
      for (; (this.#sent * 1000) / perSecond <= performance.now() - began; this.#sent++) {
        const line = lines[this.#sent % lines.length];
        if (!line) return;
        const due = began + (this.#sent * 1000) / perSecond;
        const written: Promise<void> = write(server, line)
          .then(() => void this.#latencies.push(performance.now() - due))
          .finally(() => this.#underWay.delete(written));
        this.#underWay.add(written);
      }
    }, 5);
  }

  /** The latencies since the last time. */
  take(): number[] {
    const taken = this.#latencies;
    this.#latencies = [];
    return taken;
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#underWay);
  }
}

/** Without a version: what comes late because the one before it was late is not to be refused. */
async function write(server: LightServer, line: Line): Promise<void> {
  const count = line.said.length + 1;
  const standing = { version: count, status: 'draft', count };
  line.said.push(standing);
  const result = await server.change(
    [{ type: 'article.keep', content: { headline: `سطر ${count}` } }],
    line.id,
  );
  if (!result.ok) throw new Error(`${line.id}: ${JSON.stringify(result.refusal)}`);
}

function begun(server: LightServer, count: number): Promise<Line[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const content = { headline: 'سطر 1', sectionId: 'world', body: { type: 'doc' as const, content: [] } };
      const made = await server.change([{ type: 'article.write', edition: 'ar', content }]);
      if (!made.ok) throw new Error(JSON.stringify(made.refusal));
      return { id: made.value.id, said: [{ version: 1, status: 'draft', count: 1 }] };
    }),
  );
}

interface Expected {
  lines: Line[];
  saidBefore: ReadonlyMap<string, number>;
  /** The keys of those that were there when the backup began. */
  pictures: string[];
  /** How many articles were imported beforehand. */
  filled: number;
}

async function compare(
  dataFolder: string,
  restored: string,
  { lines, saidBefore, pictures, filled }: Expected,
): Promise<Pick<BackupFigures, 'faults' | 'restoredArticles' | 'restoredFiles'>> {
  let restoredArticles = 0;
  const faults = withHeld(restored, (read, own) => {
    const found = (isRight: boolean, what: string) => {
      if (isRight) restoredArticles += 1;
      return isRight ? [] : [what];
    };
    const written = lines.flatMap(({ id, said }) => {
      const held = read(`article:${id}`);
      const version = Number(held?.version ?? 0);
      const isRight =
        version >= (saidBefore.get(id) ?? 0) && JSON.stringify(said[version - 1]) === JSON.stringify(held);
      return found(isRight, `${id}: held ${JSON.stringify(held)}, ${saidBefore.get(id)} said before`);
    });
    const imported = Array.from({ length: filled }, (_, n) => {
      const held = read(`imported:${fillingName(n)}`);
      return found(held?.headline === fillingTitle(n), `${fillingName(n)}: held ${JSON.stringify(held)}`);
    });
    const lost = pictures.filter((key) => read(key)?.hasMaster !== true);
    return [
      ...own,
      ...written,
      ...imported.flat(),
      ...lost.map((key) => `${key} is not there, or not whole`),
    ];
  });
  const files = await dataFilesIn(restored);
  for (const { path } of files) {
    const [one, other] = [dataFolder, restored].map((folder) => readFileSync(join(folder, path)));
    if (!one?.equals(other as Buffer)) faults.push(`${path} has other bytes`);
  }
  return { faults, restoredArticles, restoredFiles: files.length };
}

const fillingName = (n: number) => `filling-${n}`;
const fillingTitle = (n: number) => `خبر قديم ${n}`;

async function fill(folder: string, dataFolder: string, articles: number): Promise<void> {
  if (articles === 0) return;
  const file = join(folder, 'filling.ndjson');
  const body = 'غادر القطار في موعده، وقال المدير إن الرحلة المقبلة تنطلق غداً من المحطة القديمة.\n\n'.repeat(
    30,
  );
  const items = Array.from({ length: articles }, (_, n) =>
    JSON.stringify({ externalId: fillingName(n), title: fillingTitle(n), section: 'world', body }),
  );
  writeFileSync(file, items.join('\n'));
  await command(['import', '--no-media', file], dataFolder);
}

function command(words: string[], dataFolder: string, more = {}): Promise<void> {
  return new Promise((done, failed) => {
    const { args, options } = warraqOn(dataFolder, words);
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...options.env, ...more },
    });
    let said = '';
    child.stderr.on('data', (piece) => (said += piece));
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`${words[0]}: ${said}`))));
  });
}

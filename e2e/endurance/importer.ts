import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from './ledger.ts';
import { warraqOn } from './warraq-on.ts';

const items = 400;

/** An import by the command line, killed and run again until its file is through; then comes the next one. */
export class Importer {
  readonly #folder: string;
  readonly #dataFolder: string;
  readonly #ledger: Ledger;
  #file = 0;
  #child: ChildProcess | null = null;

  /** @param folder for its files, beside the data folder */
  constructor(folder: string, dataFolder: string, ledger: Ledger) {
    this.#folder = folder;
    this.#dataFolder = dataFolder;
    this.#ledger = ledger;
    this.#nextFile();
  }

  begin(): void {
    rmSync(this.#report, { force: true });
    const words = ['import', '--no-media', '--report', this.#report, this.#path];
    const { args, options } = warraqOn(this.#dataFolder, words);
    this.#child = spawn(process.execPath, args, { ...options, detached: true, stdio: 'ignore' });
  }

  /** Whether it has said of anything that it is done, or is through. */
  get hasBegun(): boolean {
    const about = statSync(this.#report, { throwIfNoEntry: false });
    return (about?.size ?? 0) > 0 || this.#child?.exitCode !== null;
  }

  /** Ends it with its threads, and takes down what it has said is done. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child?.pid === undefined) return;
    if (child.exitCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    this.#takeDown();
    if (child.exitCode === 0) this.#nextFile();
  }

  get #path(): string {
    return join(this.#folder, `items-${this.#file}.ndjson`);
  }

  get #report(): string {
    return join(this.#folder, `report-${this.#file}.ndjson`);
  }

  #nextFile(): void {
    this.#file += 1;
    const lines = Array.from({ length: items }, (_, n) =>
      JSON.stringify({
        externalId: `${this.#file}-${n}`,
        title: `خبر مستورد ${this.#file} ${n}`,
        section: 'world',
        body: 'نص الخبر المستورد.\n\n'.repeat(3),
      }),
    );
    writeFileSync(this.#path, `${lines.join('\n')}\n`);
  }

  #takeDown(): void {
    let text = '';
    try {
      text = readFileSync(this.#report, 'utf8');
    } catch {
      // It was killed before it had begun one.
    }
    // The last line may be cut off: it was not said.
    for (const line of text.split('\n').slice(0, -1)) {
      const { externalId, title, result } = JSON.parse(line);
      const key = `imported:${externalId}`;
      if (result === 'refused') throw new Error(line);
      if (!this.#ledger.standing(key))
        this.#ledger.acknowledges(key, { headline: title, status: 'published' });
    }
  }
}

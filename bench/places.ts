import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles.ts';
import { readCorpus } from './corpus.ts';
import type { Ground } from './ground.ts';
import { importFile } from './import-file.ts';
import type { Options } from './options.ts';

/** Data folders to measure on, each made when it is first asked for. */
export class Places {
  readonly #ground: Ground;
  readonly #options: Options;
  readonly #note: (line: string) => void;
  #template: Promise<string> | undefined;
  #large: Promise<string> | undefined;
  #articles: { file: string; bodyBytes: number } | undefined;
  #count = 0;

  constructor(ground: Ground, options: Options, note: (line: string) => void) {
    this.#ground = ground;
    this.#options = options;
    this.#note = note;
  }

  /** A folder of one's own that holds the demonstration newsroom; the site is built by then. */
  async demonstration(): Promise<string> {
    this.#template ??= this.#make();
    const template = await this.#template;
    const folder = join(this.#ground.folder, `data-${++this.#count}`);
    cpSync(template, folder, { recursive: true });
    return folder;
  }

  /** The folder that holds the made articles too: the one that was imported into already, where there is one. */
  large(): Promise<string> {
    this.#large ??= this.#import();
    return this.#large;
  }

  /** Spares the next benchmark an import that has been done. */
  keepAsLarge(folder: string): void {
    this.#large ??= Promise.resolve(folder);
  }

  /** The file of made articles, written once. */
  articles(): { file: string; bodyBytes: number } {
    if (!this.#articles) {
      const { articles, seed } = this.#options;
      const file = join(this.#ground.folder, 'articles.ndjson');
      this.#articles = { file, bodyBytes: writeArticles(file, articles, readCorpus(), seed) };
    }
    return this.#articles;
  }

  /** As `npm start` does it, so that what is measured is what is served. */
  async #make(): Promise<string> {
    this.#note('building the site and planting the demonstration newsroom');
    const folder = join(this.#ground.folder, 'template');
    await this.#ground.run(['scripts/warraq.mjs', 'build'], folder);
    return folder;
  }

  async #import(): Promise<string> {
    const folder = await this.demonstration();
    this.#note(`importing ${this.#options.articles} articles`);
    await importFile(this.#ground, this.articles().file, folder);
    return folder;
  }
}

import { terminalNumber } from '../terminal-number.ts';

const barWidth = 28;
const plainEveryMs = 5000;
const drawEveryMs = 100;

/** How far a long work has come: a bar on a terminal, now and then a line elsewhere; always on standard error. */
export class Progress {
  readonly #total: number;
  readonly #noun: string;
  readonly #terminal: boolean;
  readonly #started = performance.now();
  #drawn = 0;

  /**
   * @param total what `at` counts up to; 0: not known
   * @param noun what is counted, in the plural
   */
  constructor(total: number, noun: string) {
    this.#total = total;
    this.#noun = noun;
    this.#terminal = process.stderr.isTTY === true;
  }

  show(at: number, items: number): void {
    const now = performance.now();
    if (now - this.#drawn < (this.#terminal ? drawEveryMs : plainEveryMs)) return;
    if (this.#drawn === 0 && !this.#terminal && now - this.#started < plainEveryMs) return;
    this.#drawn = now;
    const perSecond = Math.round((items * 1000) / Math.max(1, now - this.#started));
    const words = `${terminalNumber(items)} ${this.#noun}, ${terminalNumber(perSecond)} a second`;
    if (!this.#terminal) {
      process.stderr.write(`${this.#total > 0 ? `${this.#percent(at)} %, ` : ''}${words}\n`);
      return;
    }
    const filled = Math.round((this.#percent(at) / 100) * barWidth);
    const bar =
      this.#total > 0
        ? `[${'█'.repeat(filled)}${'·'.repeat(barWidth - filled)}] ${this.#percent(at)} %  `
        : '';
    process.stderr.write(`\r\u001B[2K${bar}${words}`);
  }

  /** Takes the bar away, so that what follows begins on a line of its own. */
  done(): void {
    if (this.#terminal && this.#drawn > 0) process.stderr.write('\r\u001B[2K');
  }

  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  #percent(at: number): number {
    return this.#total > 0 ? Math.min(100, Math.floor((at * 100) / this.#total)) : 0;
  }
}

import { setImmediate } from 'node:timers/promises';

/** Counts the time that work in the background takes, without the turns of others in between. */
export class WorkTime {
  #since = performance.now();
  #worked = 0;

  /** Milliseconds of work until now. */
  get ms(): number {
    return this.#worked + performance.now() - this.#since;
  }

  /** Lets whatever waits in this thread have its turn. */
  async giveWay(): Promise<void> {
    this.#worked = this.ms;
    await setImmediate();
    this.#since = performance.now();
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { get } from './get.ts';

const everyMs = 25;

/** Asks for the front page again and again beside another work, one reader at a time. */
export class FrontPageWatch {
  readonly #times: number[] = [];
  readonly #wrong: string[] = [];
  readonly #over: Promise<void>;
  #stopped = false;

  constructor(port: number) {
    this.#over = this.#watch(port);
  }

  /** Stops. @returns the milliseconds of each answer; throws where one was no page */
  async stop(): Promise<number[]> {
    this.#stopped = true;
    await this.#over;
    const [first] = this.#wrong;
    if (first === undefined) return this.#times;
    const asked = this.#times.length + this.#wrong.length;
    throw new Error(`${this.#wrong.length} of ${asked} times there was no front page meanwhile: ${first}`);
  }

  async #watch(port: number): Promise<void> {
    while (!this.#stopped) {
      try {
        const { status, ms } = await get(port, '/');
        if (status === 200) this.#times.push(ms);
        else this.#wrong.push(`status ${status}`);
      } catch (error) {
        this.#wrong.push((error as Error).message);
      }
      await wait(everyMs);
    }
  }
}

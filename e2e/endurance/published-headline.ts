import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../support/ask.ts';
import { send, textOf } from '../support/newsroom-door.ts';
import type { TestPerson } from '../support/people.ts';
import { siteAt } from '../support/site.ts';

const everyMs = 1000;
const headline = (count: number) => `خبر ${count} عاجل`;
const counts = /خبر (\d+) عاجل/g;

interface Seen {
  /** Where readers ask: the server, or what stands in front of it. */
  port: number;
  places: readonly string[];
  /** For so long a page may still be old after its publication was acknowledged. */
  graceMs: number;
}

/** One story whose headline counts how often it was published, and readers who see whether a page is behind. */
export class Headline {
  readonly faults: string[] = [];
  readonly #person: TestPerson;
  readonly #id: string;
  readonly #seen: Seen;
  /** When each count was acknowledged, by `performance.now()`. */
  readonly #acknowledgedAt = [0];
  readonly #tookMs: number[] = [];
  #version = 0;
  #looked = 0;
  #latestMs = 0;

  constructor(person: TestPerson, id: string, seen: Seen) {
    this.#person = person;
    this.#id = id;
    this.#seen = seen;
  }

  get published(): number {
    return this.#acknowledgedAt.length - 1;
  }

  /** Publishes the next count. */
  async publish(): Promise<void> {
    const count = this.#acknowledgedAt.length;
    if (this.#version === 0) {
      const text = await textOf(this.#person, this.#id);
      if (!text.ok) throw new Error(text.refusal.code);
      this.#version = text.value.version;
    }
    const began = performance.now();
    const result = await send(
      this.#person,
      [
        { type: 'article.keep', content: { headline: headline(count) } },
        { type: 'article.release', isNews: true },
      ],
      this.#id,
      this.#version,
    );
    if (!result.ok) throw new Error(`The story could not be published: ${result.refusal.code}`);
    this.#version = result.value.version;
    this.#acknowledgedAt.push(performance.now());
    this.#tookMs.push(performance.now() - began);
  }

  async publishEachSecond(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.publish();
      await wait(everyMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Looks at one place after the other, as fast as they answer. */
  async watch(signal: AbortSignal): Promise<void> {
    const shown = new Map<string, number>();
    while (!signal.aborted) {
      for (const place of this.#seen.places) {
        const askedAt = performance.now();
        const due = this.#acknowledgedAt.findLastIndex((at) => at <= askedAt - this.#seen.graceMs);
        const { status, text } = await ask(place, { at: siteAt(this.#seen.port, '.') });
        const found = [...text.matchAll(counts)].map(([, count]) => Number(count));
        const oldest = Math.min(...found);
        const before = shown.get(place) ?? 0;
        this.#looked += 1;
        if (status !== 200 || found.length === 0)
          this.faults.push(`${place} answered ${status}, without the story`);
        else if (oldest < due) this.faults.push(`${place} showed ${oldest} after ${due} was published`);
        else if (oldest < before) this.faults.push(`${place} showed ${oldest} after it had shown ${before}`);
        if (before > 0 && oldest > before)
          this.#latestMs = Math.max(this.#latestMs, askedAt - (this.#acknowledgedAt[oldest] ?? askedAt));
        shown.set(place, Math.max(before, oldest));
      }
      await wait(5);
    }
  }

  figures(): string {
    const slowest = Math.max(...this.#tookMs);
    return (
      `Published ${this.published} times, the slowest in ${slowest.toFixed(0)} ms; looked ${this.#looked} times at ` +
      `${this.#seen.places.length} places, new at the latest ${this.#latestMs.toFixed(0)} ms after; ` +
      `${this.faults.length} of them old or missing`
    );
  }
}

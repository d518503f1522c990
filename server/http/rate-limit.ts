/** So many may come at once, and so many more in each minute. */
export interface Rate {
  burst: number;
  perMinute: number;
}

/** As many keys are known at once; where more come, those that were heard of longest ago are forgotten. */
const mostKeys = 20_000;

/**
 * Counts requests by key. Of each it keeps one moment, at which all that it has asked for would have been due had it
 * come evenly (the generic cell rate algorithm, ITU-T I.371): it costs the same for an honest key and for a flood, and
 * memory is bounded.
 */
export class RateLimit {
  readonly #due = new Map<string, number>();
  readonly #eachMs: number;
  readonly #aheadMs: number;
  readonly #most: number;

  constructor({ burst, perMinute }: Rate, most = mostKeys) {
    this.#eachMs = 60_000 / perMinute;
    this.#aheadMs = this.#eachMs * burst;
    this.#most = most;
  }

  get size(): number {
    return this.#due.size;
  }

  /** Takes one for a key. @returns for how many seconds it has to wait, then nothing was taken; 0: it may pass */
  take(key: string, now: number): number {
    const due = Math.max(this.#due.get(key) ?? 0, now) + this.#eachMs;
    const tooEarly = due - now - this.#aheadMs;
    // Fractions of a millisecond are the arithmetic's own.
    if (tooEarly > 0.001) return Math.max(1, Math.ceil(tooEarly / 1000));
    this.#due.delete(key);
    this.#due.set(key, due);
    if (this.#due.size > this.#most) this.#forget(now);
    return 0;
  }

  /** Whoever waits for nothing need not be known; then, one more than there is room for. */
  #forget(now: number): void {
    let looked = 0;
    for (const [key, due] of this.#due) {
      if (due <= now || this.#due.size > this.#most) this.#due.delete(key);
      if (++looked >= 8) return;
    }
  }
}

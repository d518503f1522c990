/** The bounds of a request's duration, in seconds: those of Prometheus's own clients, and one for 1 ms. */
const bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How often something took how long. */
export class Histogram {
  readonly #counts = new Array<number>(bounds.length + 1).fill(0);
  #sum = 0;

  observe(seconds: number): void {
    const at = bounds.findIndex((bound) => seconds <= bound);
    const slot = at === -1 ? bounds.length : at;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    this.#sum += seconds;
  }

  /** How many took at most each bound; the last is `+Inf`. */
  get upTo(): [bound: string, count: number][] {
    let count = 0;
    return this.#counts.map((more, at) => {
      count += more;
      return [at < bounds.length ? String(bounds[at]) : '+Inf', count];
    });
  }

  get sum(): number {
    return this.#sum;
  }
}

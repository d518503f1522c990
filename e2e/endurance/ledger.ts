import { isDeepStrictEqual } from 'node:util';

/** How a thing stands, as far as it is written down: plain values only. */
export type Standing = Record<string, string | number | boolean | null>;

/** Says how a thing stands in the database; undefined: it is not there. */
export type Read = (key: string) => Standing | undefined;

/** What the newsroom has said of each thing, written down outside of it. A key is a noun and an id: `article:2rz8xgfu96x`. */
export class Ledger {
  readonly #acknowledged = new Map<string, Standing>();
  readonly #underWay = new Map<string, Standing>();
  /** How many of each noun. */
  readonly acknowledgements: Record<string, number> = {};

  /** What a thing will be if the change that is sent now comes through. */
  asks(key: string, standing: Standing): void {
    this.#underWay.set(key, standing);
  }

  acknowledges(key: string, standing: Standing): void {
    this.#acknowledged.set(key, standing);
    this.#underWay.delete(key);
    const noun = key.slice(0, key.indexOf(':'));
    this.acknowledgements[noun] = (this.acknowledgements[noun] ?? 0) + 1;
  }

  /** Of all that was acknowledged until now. */
  keys(): string[] {
    return [...this.#acknowledged.keys()];
  }

  get total(): number {
    return Object.values(this.acknowledgements).reduce((sum, count) => sum + count, 0);
  }

  standing(key: string): Standing | undefined {
    return this.#acknowledged.get(key);
  }

  /**
   * What is held that was not said, or not held that was. A thing may be as it was acknowledged, or as the one change makes
   * it that was under way; anything else is lost or made up.
   */
  faults(read: Read): string[] {
    return [...this.#acknowledged].flatMap(([key, said]) => {
      const held = read(key);
      const allowed = [said, this.#underWay.get(key)];
      return allowed.some((one) => one && held && isDeepStrictEqual(one, held))
        ? []
        : [`${key}: said ${JSON.stringify(said)}, held ${JSON.stringify(held)}`];
    });
  }

  /** After a restart: what was under way has come through or not, and either is what is gone on from. */
  goesOn(read: Read): void {
    for (const key of this.#underWay.keys()) {
      const held = read(key);
      if (held && this.#acknowledged.has(key)) this.#acknowledged.set(key, held);
    }
    this.#underWay.clear();
  }
}

/** So many are worked on at once, and so many may wait for their turn. */
export interface Room {
  atOnce: number;
  waiting: number;
}

/** Work of a kind that costs much, a bounded number at a time; what would have to wait behind too many is turned away. */
export class Lane {
  readonly #room: Room;
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  /** How many are worked on, and how many wait. */
  get load(): Room {
    return { atOnce: this.#working, waiting: this.#waiting.length };
  }

  /**
   * Waits for a turn.
   * @returns what ends it, to be called once the work is done or given up, any number of times; null: there is no room
   */
  async enter(): Promise<(() => void) | null> {
    if (this.#working >= this.#room.atOnce) {
      if (this.#waiting.length >= this.#room.waiting) return null;
      await new Promise<void>((turn) => this.#waiting.push(turn));
    } else this.#working += 1;
    let isIn = true;
    return () => {
      if (isIn) this.#leave();
      isIn = false;
    };
  }

  /** The place is handed on, so that nobody who comes meanwhile gets in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#working -= 1;
  }
}

/** A page that Next is drawing for a reader. */
interface Drawing {
  readonly path: string;
  /** Of the kept pages, when Next was asked. */
  readonly generation: number;
  readonly over: Promise<void>;
}

/** Longer than anything takes to be drawn; what takes longer is waited for no more. */
const longestMs = 10_000;

/** How long Next may go on drawing a page for a reader who has left. */
const goesOnMs = 2000;

/**
 * The pages that are being drawn. What Next reads for one page it may give to others that want the same meanwhile, also
 * to one that was asked for after a publication which that does not hold. So nothing is to be asked of it while a drawing
 * of an earlier generation runs; and of those who ask for one page at once, it is drawn for the first.
 */
export class Drawings {
  readonly #running = new Set<Drawing>();

  /** When the drawings of earlier generations will be over; null: there are none. */
  older(generation: number): Promise<unknown> | null {
    return this.#end((drawing) => drawing.generation !== generation);
  }

  /** When this very page will have been drawn; null: nobody has it drawn. */
  same(path: string, generation: number): Promise<unknown> | null {
    return this.#end((drawing) => drawing.path === path && drawing.generation === generation);
  }

  /** Begins a drawing. @returns how it ends: now, or, where its reader has left, some time from now */
  begin(path: string, generation: number): { end: () => void; abandon: () => void } {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const drawing = { path, generation, over };
    const end = () => {
      clearTimeout(timer);
      this.#running.delete(drawing);
      resolve();
    };
    let timer = setTimeout(end, longestMs).unref();
    this.#running.add(drawing);
    const abandon = () => {
      clearTimeout(timer);
      if (this.#running.has(drawing)) timer = setTimeout(end, goesOnMs).unref();
    };
    return { end, abandon };
  }

  #end(isAwaited: (drawing: Drawing) => boolean): Promise<unknown> | null {
    const awaited = [...this.#running].filter(isAwaited);
    return awaited.length === 0 ? null : Promise.all(awaited.map(({ over }) => over));
  }
}

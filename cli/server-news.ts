import type { NewsroomEvent } from '#editorial/events.ts';
import { everything, oldAfter, tag, tagsFor } from '#server/cache-tags.ts';

type Send = (events: NewsroomEvent[]) => Promise<void>;

/** After so much has changed, the server is left to see by itself, once a second, what comes next (jobs/others-changes.ts). */
const restPauses = 10;

/**
 * Brings the running server the events that make something old: the first at once, those that follow together, a while
 * after. An import of thousands would otherwise have the server draw its pages anew at each batch, and wait for it each
 * time. Where they make everything old together, that is all it hears of them, and not some megabytes a second; and it is
 * not told so in every second in which it looks itself.
 */
export class ServerNews {
  readonly #send: Send;
  readonly #pauseMs: number;
  #waiting: NewsroomEvent[] = [];
  #pause: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  /** @param send must not throw */
  constructor(send: Send, pauseMs = 1000) {
    this.#send = send;
    this.#pauseMs = pauseMs;
  }

  /** Sees to it that the events are brought; `settled` waits for it. */
  bring(events: NewsroomEvent[]): void {
    const together = [...this.#waiting, ...events];
    this.#waiting = oldAfter(together).includes(tag.everything)
      ? [everything]
      : together.filter((event) => tagsFor(event).length > 0);
    if (!this.#pause) this.#sendWaiting();
  }

  /** Brings what still waits; resolves when the server has all of it. */
  settled(): Promise<void> {
    this.#sendWaiting();
    clearTimeout(this.#pause);
    this.#pause = undefined;
    return this.#last;
  }

  #sendWaiting(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    if (this.#waiting.length === 0) return;
    const events = this.#waiting;
    this.#waiting = [];
    this.#last = this.#last.then(() => this.#send(events));
    const pauses = events.includes(everything) ? restPauses : 1;
    this.#pause = setTimeout(() => this.#sendWaiting(), this.#pauseMs * pauses);
  }
}

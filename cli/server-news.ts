import type { NewsroomEvent } from '#editorial/events.ts';
import { everything, oldAfter, tag, tagsFor } from '#server/cache-tags.ts';

type Send = (events: NewsroomEvent[]) => Promise<void>;

/**
 * Brings the running server the events that make something old: the first at once, those that follow together, a while
 * after. An import of thousands would otherwise have the server draw its pages anew at each batch, and wait for it each
 * time. Where they make everything old together, that is all it hears of them, and not some megabytes a second.
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
    this.#waiting.push(...events.filter((event) => tagsFor(event).length > 0));
    if (oldAfter(this.#waiting).includes(tag.everything)) this.#waiting = [everything];
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
    this.#pause = setTimeout(() => this.#sendWaiting(), this.#pauseMs);
  }
}

import {
  type ImportCounts,
  type ImportFault,
  type ImportProgress,
  nothingYet,
  shownFaults,
} from '#editorial/moving-in.ts';

const everyMs = 300;

/** Tells the newsroom how far an import has come that it began (server/moving-in/run.ts); nobody, where a person did. */
export class NewsroomNews {
  #last: ImportProgress;
  #told = 0;

  /** @param total bytes of all that is read */
  constructor(total: number) {
    this.#last = { ...nothingYet, total };
  }

  fault(fault: string | ImportFault): void {
    const { faults } = this.#last;
    if (faults.length < shownFaults) this.#last = { ...this.#last, faults: [...faults, fault] };
  }

  come(at: number, counts: ImportCounts, seconds: number): void {
    this.#last = { ...this.#last, at, counts: { ...counts }, seconds };
    const now = performance.now();
    if (now - this.#told < everyMs) return;
    this.#told = now;
    // The newsroom may have ended since; `disconnect` then stops the import.
    if (process.connected) process.send?.(this.#last, () => {});
  }

  /** @returns when it has been told, so that the process may end */
  async over(end: Pick<ImportProgress, 'summary' | 'beside' | 'unknownFields'>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (process.connected) process.send?.({ ...this.#last, ...end }, () => resolve());
    else resolve();
    return promise;
  }
}

/** Tells the newsroom why nothing of the file is brought. @returns when it has been told */
export function tellUnfit(fault: ImportFault): Promise<void> {
  const news = new NewsroomNews(0);
  news.fault(fault);
  return news.over({ summary: '' });
}

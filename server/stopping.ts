const place = Symbol.for('warraq.stopping');
const shared = globalThis as { [place]?: boolean };

/** Has this process know when it was asked to end; Next then answers what is under way and nothing new. */
export function heedStop(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      shared[place] = true;
    });
  }
}

export function isStopping(): boolean {
  return shared[place] === true;
}

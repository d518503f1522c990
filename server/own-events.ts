const place = Symbol.for('warraq.own-events');
const most = 20_000;

/** On globalThis, because Next bundles what runs beside the requests apart from what answers them. */
function noted(): Set<string> {
  const shared = globalThis as { [place]?: Set<string> };
  shared[place] ??= new Set();
  return shared[place];
}

/** Notes events, by their ids, that this process has brought to its caches, or is about to. */
export function noteEvents(ids: Iterable<string>): void {
  const all = noted();
  for (const id of ids) all.add(id);
  for (const oldest of all) {
    if (all.size <= most) break;
    all.delete(oldest);
  }
}

/** Whether this process has brought an event to its caches. */
export function isNoted(id: string): boolean {
  return noted().has(id);
}

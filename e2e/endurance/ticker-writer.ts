import type { Ledger } from './ledger.ts';
import { acknowledged, type Door } from './writer.ts';

/** Somebody at the ticker: posts, changes, takes down and brings back, without a pause, until the server is gone. */
export async function tickOn(door: Door, ledger: Ledger): Promise<void> {
  for (let n = 0; ; n++) {
    const text = `خبر عاجل ${n}`;
    const posted = await door([{ type: 'ticker.post', edition: 'ar', text }]);
    if (!posted.ok) return;
    const { id } = posted.value;
    const key = `ticker:${id}`;
    let standing = { version: posted.value.version, text, dropped: false };
    ledger.acknowledges(key, standing);
    const steps = [
      { command: { type: 'ticker.change' as const, text: `${text} معدّل` }, change: { text: `${text} معدّل` } },
      { command: { type: 'ticker.drop' as const }, change: { dropped: true } },
      { command: { type: 'ticker.restore' as const }, change: { dropped: false } },
      { command: { type: 'ticker.drop' as const }, change: { dropped: true } },
    ];
    for (const { command, change } of steps) {
      const next = { ...standing, ...change, version: standing.version + 1 };
      ledger.asks(key, next);
      const done = acknowledged(await door([command], id, standing.version), key);
      if (!done) return;
      standing = { ...next, version: done.version };
      ledger.acknowledges(key, standing);
    }
  }
}

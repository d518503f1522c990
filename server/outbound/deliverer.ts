import type { Store } from '#db/doors.ts';
import {
  type DeliveryRow,
  dueDeliveries,
  removeDelivery,
  removeOldDeliveries,
  updateDelivery,
} from '#db/queries/deliveries.ts';
import { webhookById } from '#db/queries/webhooks.ts';
import type { Env } from '../env.ts';
import { log } from '../log/log.ts';
import type { Attempt } from './attempt.ts';
import { nextTry } from './back-off.ts';
import { edgeKinds } from './edges.ts';
import { submitToIndexNow } from './index-now.ts';
import { purge } from './purge.ts';
import { unhurriedMs } from './put-purges.ts';
import { sendMessage } from './send-message.ts';
import { pingHub } from './websub.ts';

type Settings = Pick<Env, 'websubHub' | 'indexNow' | 'mayWebhooksBePrivate' | 'edges'>;

const mostAtOnce = 6;
const mostTogether = 200;
/** Of messages to one webhook, before others have their turn. */
const mostInARow = 20;
/** Longer than a try can take: after that the server that tried is gone. */
const leaseMs = 60_000;
const keptMs = 30 * 24 * 60 * 60_000;

/** Carries out what is due to be said to other machines: each webhook one message at a time, pings of a kind together. */
export class Deliverer {
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #busy = new Map<string, Promise<void>>();

  constructor(store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Begins what is due and returns; what is being said to one machine holds up no other. */
  async round(now: Date): Promise<void> {
    const free = mostAtOnce - this.#busy.size;
    if (free <= 0) return;
    const due = await dueDeliveries(this.#store.read, now, {
      limit: mostTogether,
      busy: [...this.#busy.keys()],
    });
    const groups = Map.groupBy(due, ({ kind, webhookId }) => webhookId ?? kind);
    const open = [...groups].filter(([target]) => !this.#busy.has(target)).slice(0, free);
    for (const [target, rows] of open) this.#begin(target, rows, now);
  }

  /**
   * Tells the edge at once what waits to be told to it: to be called when this process has forgotten what is old. What
   * an edge is being told now may be of before, so that is waited for.
   */
  async hurry(now: Date): Promise<void> {
    await Promise.all(edgeKinds.map((kind) => this.#busy.get(kind)));
    const soon = new Date(now.getTime() + unhurriedMs);
    const kinds = edgeKinds.filter((kind) => !this.#busy.has(kind));
    const due = await dueDeliveries(this.#store.read, soon, { limit: mostTogether, busy: [], kinds });
    for (const [kind, rows] of Map.groupBy(due, (row) => row.kind)) {
      if (!this.#busy.has(kind)) this.#begin(kind, rows, now);
    }
  }

  /** Waits until nothing is being said. */
  async settled(): Promise<void> {
    while (this.#busy.size > 0) await Promise.all(this.#busy.values());
  }

  /** Takes away what is over for a month. */
  async sweep(now: Date): Promise<void> {
    await this.#store.write((tx) => removeOldDeliveries(tx, new Date(now.getTime() - keptMs)));
  }

  #begin(target: string, rows: DeliveryRow[], now: Date): void {
    const begun = performance.now();
    const clock = () => new Date(now.getTime() + performance.now() - begun);
    const parts = rows[0]?.kind === 'webhook' ? rows.slice(0, mostInARow).map((row) => [row]) : [rows];
    const told = this.#carryOutAll(parts, clock)
      .catch((error) =>
        log('outbound').error({ err: error }, 'Something could not be said to another machine, and will be'),
      )
      .finally(() => this.#busy.delete(target));
    this.#busy.set(target, told);
  }

  /** One after another, until one fails: the others of the same machine would wait for nothing. */
  async #carryOutAll(parts: DeliveryRow[][], clock: () => Date): Promise<void> {
    for (const rows of parts) {
      if (!(await this.#carryOut(rows, clock()))) return;
    }
  }

  /** @returns whether it was said */
  async #carryOut(rows: DeliveryRow[], now: Date): Promise<boolean> {
    const lease = new Date(now.getTime() + leaseMs);
    const claimed = await this.#store.write(async (tx) => {
      const mine: DeliveryRow[] = [];
      for (const row of rows) {
        if (await updateDelivery(tx, row, { dueAt: lease })) mine.push({ ...row, version: row.version + 1 });
      }
      return mine;
    });
    const [first] = claimed;
    if (!first) return true;
    const tried = await this.#attempt(first, claimed, now);
    await this.#store.write(async (tx) => {
      for (const row of claimed) {
        if (row.kind !== 'webhook' && (tried === null || tried.isDelivered)) await removeDelivery(tx, row);
        else await updateDelivery(tx, row, outcomeOf(row, tried, now));
      }
    });
    return tried?.isDelivered !== false;
  }

  /** null: there is nobody to say it to any more, or nothing to say. */
  async #attempt(first: DeliveryRow, claimed: DeliveryRow[], now: Date): Promise<Attempt | null> {
    const { websubHub, indexNow, mayWebhooksBePrivate: mayBePrivate } = this.#settings;
    const { read } = this.#store;
    const subjects = claimed.map(({ subject }) => subject);
    switch (first.kind) {
      case 'websub':
        return websubHub ? pingHub(read, websubHub, subjects) : null;
      case 'indexnow':
        return indexNow ? submitToIndexNow(read, indexNow, subjects) : null;
      case 'varnish':
      case 'fastly':
      case 'cloudflare':
        return purge(this.#settings.edges, first.kind, subjects);
      case 'webhook': {
        const webhook = await webhookById(read, first.webhookId ?? '');
        return webhook ? sendMessage(first, webhook, { mayBePrivate, now }) : null;
      }
    }
  }
}

function outcomeOf(row: DeliveryRow, tried: Attempt | null, now: Date): Partial<DeliveryRow> {
  const attempts = row.attempts + 1;
  if (!tried) return { state: 'failed', attempts };
  const { isDelivered, isFinal, status, error, response } = tried;
  const told = { attempts, status, error, response, triedAt: now };
  if (isDelivered) return { ...told, state: 'delivered' };
  const again = isFinal ? null : nextTry(attempts, now);
  return again ? { ...told, dueAt: again } : { ...told, state: 'failed' };
}

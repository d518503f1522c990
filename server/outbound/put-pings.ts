import type { Writer } from '#db/doors.ts';
import { type DeliveryRow, deliveriesByIds, putPing } from '#db/queries/deliveries.ts';

/** A ping to be said at a moment: that something changed, and not what. */
export interface WantedPing extends Pick<DeliveryRow, 'id' | 'kind' | 'subject'> {
  dueAt: Date;
  /** Whether one that waits already is put off to this moment. */
  isPutOff?: boolean;
}

/**
 * Writes down what is to be said, in the transaction of the change. What waits already is not put off by what is added to
 * it unless that is wanted, so that a newsroom that never rests is heard too.
 */
export async function putPings(tx: Writer, wanted: WantedPing[], now: Date): Promise<void> {
  if (wanted.length === 0) return;
  const ids = wanted.map(({ id }) => id);
  const present = new Map((await deliveriesByIds(tx, ids)).map((row) => [row.id, row]));
  for (const one of wanted) await putPing(tx, pingRow(one, present.get(one.id), now));
}

function pingRow(
  { dueAt, isPutOff, ...one }: WantedPing,
  present: DeliveryRow | undefined,
  now: Date,
): DeliveryRow {
  const waits = present?.state === 'waiting' ? present : null;
  return {
    ...one,
    webhookId: null,
    type: '',
    payload: '',
    state: 'waiting',
    dueAt: waits && waits.dueAt < dueAt && !isPutOff ? waits.dueAt : dueAt,
    attempts: waits?.attempts ?? 0,
    status: null,
    error: '',
    response: '',
    createdAt: now,
    triedAt: null,
    version: (present?.version ?? 0) + 1,
  };
}

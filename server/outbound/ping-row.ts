import type { DeliveryRow } from '#db/queries/deliveries.ts';

/**
 * A ping to be said at a moment: that something changed, and not what. One that waits already is not put off by what is
 * added to it, so that a newsroom that never rests is heard too.
 */
export function pingRow(
  one: Pick<DeliveryRow, 'id' | 'kind' | 'subject'>,
  present: DeliveryRow | undefined,
  { now, dueAt }: { now: Date; dueAt: Date },
): DeliveryRow {
  const waits = present?.state === 'waiting' ? present : null;
  return {
    ...one,
    webhookId: null,
    type: '',
    payload: '',
    state: 'waiting',
    dueAt: waits && waits.dueAt < dueAt ? waits.dueAt : dueAt,
    attempts: waits?.attempts ?? 0,
    status: null,
    error: '',
    response: '',
    createdAt: now,
    triedAt: null,
    version: (present?.version ?? 0) + 1,
  };
}

import { count, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { imports } from '../schema/imports.ts';
import { media } from '../schema/media.ts';
import { deliveries } from '../schema/outbound.ts';
import { sessions } from '../schema/people.ts';

/** How much waits, by what it waits for: to be said to other machines, to be imported, to be made into sizes. */
export async function queueLengths(read: Reader): Promise<Record<string, number>> {
  const outbound = await read
    .select({ kind: deliveries.kind, waiting: count() })
    .from(deliveries)
    .where(eq(deliveries.state, 'waiting'))
    .groupBy(deliveries.kind);
  return {
    ...{ webhook: 0, websub: 0, indexnow: 0, varnish: 0, fastly: 0, cloudflare: 0 },
    ...Object.fromEntries(outbound.map(({ kind, waiting }) => [kind, waiting])),
    imports: await read.$count(imports, inArray(imports.state, ['waiting', 'running', 'stopping'])),
    pictures: await read.$count(media, eq(media.status, 'waiting')),
  };
}

export function openSessions(read: Reader, now: Date): Promise<number> {
  return read.$count(sessions, gt(sessions.expiresAt, now));
}

/** The size of a Postgres database; of SQLite the file itself is asked. */
export async function databaseBytes(read: Reader): Promise<number> {
  const [row] = await read
    .select({ bytes: sql`pg_database_size(current_database())`.mapWith(Number).as('bytes') })
    .from(sql`(select 1) as one`);
  return row?.bytes ?? 0;
}

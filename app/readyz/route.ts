import { connection } from 'next/server';
import { unreadiness } from '#server/readiness.ts';

/** Ready: the database is there, whole and writable, there is room on the disk, and nobody has asked this server to end. */
export async function GET() {
  await connection();
  const faults = await unreadiness();
  return new Response(`${faults.length === 0 ? 'ready' : faults.join('\n')}\n`, {
    status: faults.length === 0 ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

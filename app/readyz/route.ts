import { connection } from 'next/server';
import { allEditions } from '#db/queries/taxonomy.ts';
import { store } from '#server/store.ts';

/** Ready: the database answers. */
export async function GET() {
  await connection();
  const ready = await isReady();
  return new Response(ready ? 'ready\n' : 'the database does not answer\n', {
    status: ready ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

async function isReady(): Promise<boolean> {
  try {
    await allEditions((await store()).read);
    return true;
  } catch {
    return false;
  }
}

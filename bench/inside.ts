import { join } from 'node:path';
import { openStore } from '#db/connection.ts';
import type { Reader } from '#db/doors.ts';
import { putStore } from '#server/store.ts';

/** Works within this very process on the newsroom of a folder, with nothing in between. */
export async function inside<T>(folder: string, work: (read: Reader) => Promise<T>): Promise<T> {
  const store = await openStore(`file:${join(folder, 'warraq.db')}`);
  putStore(store);
  try {
    return await work(store.read);
  } finally {
    await store.close();
  }
}

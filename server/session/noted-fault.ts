import { AsyncLocalStorage } from 'node:async_hooks';

const noted = new AsyncLocalStorage<{ error: unknown }>();

/** Runs work, and gives what it noted as the reason of its answer beside that. */
export async function notingFault<T>(work: () => Promise<T>): Promise<{ value: T; fault: unknown }> {
  const note = { error: undefined };
  const value = await noted.run(note, work);
  return { value, fault: note.error };
}

/** better-auth answers whatever fails with an empty 500: the reason is kept beside it. */
export function noteFault(error: unknown): void {
  const note = noted.getStore();
  if (note) note.error = error;
}

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer } from './get.ts';
import { type Ground, saidBy } from './ground.ts';

const program = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
/** What Node writes by itself. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** Starts a bare server that gives this very answer, headers and all. */
export async function startBare(
  ground: Ground,
  { rawHeaders, body }: Answer,
): Promise<{ port: number; child: ChildProcess }> {
  const child = ground.start([program], ground.folder);
  const said = saidBy(child);
  const head = rawHeaders.filter((_, at) => !ownHeaders.has((rawHeaders[at - (at % 2)] ?? '').toLowerCase()));
  child.send({ head, body });
  const told = await Promise.race([once(child, 'message'), once(child, 'close').then(() => null)]);
  if (!told) throw new Error(`The bare server did not start:\n${said().trim()}`);
  return { port: (told[0] as { port: number }).port, child };
}

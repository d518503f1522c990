import { log } from '../log/log.ts';

const told = new Set<string>();
const mostKinds = 50;

/**
 * Says in the log, once for each kind, that a step of this layer failed and Next's own answer went out instead.
 * A fault that comes with every request would otherwise fill the log with itself.
 */
export function complain(step: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const line = `${step} failed, Next answers alone: ${reason.split('\n', 1)[0]?.slice(0, 160)}`;
  if (told.has(line) || told.size >= mostKinds) return;
  told.add(line);
  log('http').warn(line);
}

import { hash, timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';
import { currentWork } from '../http/next-work.ts';
import { isFromThisMachine } from '../running.ts';

/**
 * Whether somebody may see the figures: who knows METRICS_TOKEN, where there is one; otherwise a program on this machine
 * that asks directly. Where the site has a public address, a proxy on this machine that leaves no word would look like
 * one: then a token is needed.
 */
export function maySeeFigures(request: Request): boolean {
  const { metricsToken, isSiteUrlSet, dataFolder } = env();
  if (isFromThisMachine(request, dataFolder)) return true;
  if (metricsToken !== undefined)
    return isSame(request.headers.get('authorization') ?? '', `Bearer ${metricsToken}`);
  return !isSiteUrlSet && currentWork()?.isDirect === true;
}

/** In a time that says nothing of where they differ, nor of how long they are. */
function isSame(given: string, right: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', right, 'buffer'));
}

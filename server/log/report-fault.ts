import { log } from './log.ts';

/**
 * Says that a request failed over an error that nobody caught. The line bears the id that the reader was shown.
 * @param where the route, not the address: that may hold what opens something
 */
export function reportFault(error: unknown, where: { method: string; route: string; kind: string }): void {
  log('pages').error({ err: error, ...where }, 'a page could not be drawn');
}

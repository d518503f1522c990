import type { ServerResponse } from 'node:http';

/** Calls back when an answer is given whole, though it may not have left yet. */
export function whenEnded(response: ServerResponse, call: () => void): void {
  const own = response.end;
  response.end = ((...given: unknown[]) => {
    call();
    return Reflect.apply(own, response, given);
  }) as typeof own;
}

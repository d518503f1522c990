import type { ServerResponse } from 'node:http';

/**
 * Lets the status that the proxy decided (`NextResponse.rewrite(url, { status: 410 })`) reach the reader. Next 16.4 sets
 * it on the response and then writes 200 over it, because the page it rewrote to was prerendered with 200.
 */
export function holdDecidedStatus(response: ServerResponse): void {
  let status = response.statusCode;
  Object.defineProperty(response, 'statusCode', {
    configurable: true,
    enumerable: true,
    get: () => status,
    set: (next: number) => {
      if (!(status >= 400 && next === 200)) status = next;
    },
  });
}

import type { IncomingMessage } from 'node:http';

/** The path a request asks for, without its query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] as string;
}

import type { IncomingMessage } from 'node:http';

/** What a kept page is chosen by, of a request that Node read or that was read here: names of headers in lower case. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

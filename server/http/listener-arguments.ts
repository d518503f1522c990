import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

export type Done = (error?: Error | null) => void;

/** The function among the optional arguments of `write` and `end`. */
export function callbackAmong(...given: unknown[]): Done | undefined {
  return given.find((argument) => typeof argument === 'function') as Done | undefined;
}

/** A copy of what was given to `write` or `end`: the giver may use its memory again. */
export function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as 'utf8') : 'utf8');
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  throw new TypeError('a body is made of strings and bytes');
}

/** Sets on the response what was given to `writeHead(status, reason?, headers?)`. */
export function takeHead(response: ServerResponse, status: number, [first, second]: unknown[]): void {
  response.statusCode = status;
  if (typeof first === 'string') response.statusMessage = first;
  const headers = (typeof first === 'string' ? second : (first ?? second)) as GivenHeaders | undefined;
  for (const [name] of pairsOf(headers)) response.removeHeader(name);
  for (const [name, value] of pairsOf(headers)) {
    response.appendHeader(name, typeof value === 'number' ? String(value) : value);
  }
}

type GivenHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[] | [string, OutgoingHttpHeader][];

/** Node takes headers as an object, as a flat list and as a list of pairs. */
function pairsOf(headers: GivenHeaders | undefined): [string, OutgoingHttpHeader][] {
  if (!headers) return [];
  if (!Array.isArray(headers)) {
    return Object.entries(headers).filter(
      (pair): pair is [string, OutgoingHttpHeader] => pair[1] !== undefined,
    );
  }
  if (Array.isArray(headers[0])) return headers as [string, OutgoingHttpHeader][];
  const flat = headers as OutgoingHttpHeader[];
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[String(name), flat[at + 1] ?? '']] : []));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncodings, type Encoding, encode, encoder, isEncodable, smallest } from './encoding.ts';
import { weakened } from './entity-tag.ts';
import { flatHead } from './flat-head.ts';
import type { Course, Send } from './intercept.ts';
import type { Layer } from './layer.ts';

const largestGathered = 1024 * 1024;

/**
 * Compresses what is no reader's page: style sheets, scripts, feeds, the newsroom. What is small enough is compressed
 * whole, and remembered unless it is private; what comes by pieces or is big, as it comes. Ranges and what is encoded already pass untouched.
 * @param length the number of bytes to come, where it is known before they come
 */
export function encodedAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  send: Send,
  { layer, length }: { layer: Layer; length: number | undefined },
): Course {
  if (!mayBeEncoded(response)) return 'as it is';
  addVary(response, 'Accept-Encoding');
  const encoding = acceptedEncodings(request.headers['accept-encoding'])[0] ?? 'identity';
  const size = knownSize(response) ?? length;
  if (encoding === 'identity' || request.headers.range !== undefined) return 'as it is';
  if (request.method === 'HEAD') {
    // The length of what a GET would get is not known without drawing it.
    if ((size ?? smallest) >= smallest) response.removeHeader('content-length');
    return 'as it is';
  }
  if (size !== undefined && size < smallest) return 'as it is';
  if (size === undefined || size > largestGathered) {
    for (const [name, value] of Object.entries(markOf(response, encoding))) response.setHeader(name, value);
    response.removeHeader('content-length');
    response.removeHeader('accept-ranges');
    return { through: encoder(encoding) };
  }
  return {
    gather: async (body) => {
      const encoded = await (isShared(response)
        ? layer.encoded.encode(body, encoding)
        : encode(body, encoding));
      const changes = { ...markOf(response, encoding), 'Content-Length': String(encoded.length) };
      send(response.statusCode, encoded, flatHead(response, changes, /^accept-ranges$/));
    },
  };
}

function mayBeEncoded(response: ServerResponse): boolean {
  const { statusCode } = response;
  if (statusCode < 200 || statusCode === 204 || statusCode === 206 || statusCode === 304) return false;
  if (response.hasHeader('content-encoding') || response.hasHeader('content-range')) return false;
  if (/no-transform/.test(String(response.getHeader('cache-control') ?? ''))) return false;
  return isEncodable(String(response.getHeader('content-type') ?? ''));
}

/** What is private is answered once, so remembering it would only push out what is asked for again. */
function isShared(response: ServerResponse): boolean {
  return !/no-store|private/.test(String(response.getHeader('cache-control') ?? 'private'));
}

function knownSize(response: ServerResponse): number | undefined {
  const header = response.getHeader('content-length');
  return header === undefined ? undefined : Number(header);
}

function markOf(response: ServerResponse, encoding: Encoding): Record<string, string> {
  const tag = response.getHeader('etag');
  return { 'Content-Encoding': encoding, ...(tag === undefined ? {} : { ETag: weakened(String(tag)) }) };
}

function addVary(response: ServerResponse, name: string): void {
  const given = [response.getHeader('vary') ?? []].flat().join(', ');
  if (
    given
      .toLowerCase()
      .split(/,\s*/)
      .some((one) => one === name.toLowerCase() || one === '*')
  )
    return;
  response.setHeader('Vary', given === '' ? name : `${given}, ${name}`);
}

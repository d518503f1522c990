import type { Duplex } from 'node:stream';
import { complain } from './complaint.ts';
import { saneTarget } from './request-path.ts';

interface ParseError extends Error {
  code?: string;
  bytesParsed?: number;
  rawPacket?: Buffer;
}

const refused = new WeakSet<Duplex>();

const reasons: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Answers what Node's parser refused, for a server's 'clientError' event. An address typed or copied with its letters
 * unescaped (`GET /سياسة`) is sent on to the escaped one; anything else gets what Node itself would have said.
 * @param lingerMs for how long an earlier answer may still be taken
 */
export function answerClientError(
  error: ParseError,
  socket: Duplex,
  editions: readonly string[],
  lingerMs = 10_000,
): void {
  // A head that takes too long is found again at each look, for as long as the connection is there.
  if (refused.has(socket)) return;
  refused.add(socket);
  try {
    if (socket.writable && !isAnswering(socket)) {
      const location = escapedTarget(error, editions);
      socket.write(
        location === null ? head(reasons[error.code ?? ''] ?? '400 Bad Request') : moved(location),
      );
    }
  } catch (fault) {
    complain('answering a refused request', fault);
  }
  // Ends once what was written has left, and does not wait for the other side to hang up, nor for ever to take it.
  setTimeout(() => socket.destroy(), lingerMs).unref();
  const { destroySoon } = socket as { destroySoon?: () => void };
  if (destroySoon) destroySoon.call(socket);
  else socket.destroy();
}

/** Part of an earlier answer may be on the wire already: another head in the middle of it would corrupt it. */
function isAnswering(socket: Duplex): boolean {
  return (socket as { _httpMessage?: { _headerSent?: boolean } | null })._httpMessage?._headerSent === true;
}

/** The escaped path and query of a request line with raw bytes; null where that is not what was refused. */
function escapedTarget(
  { code, rawPacket, bytesParsed }: ParseError,
  editions: readonly string[],
): string | null {
  if (code !== 'HPE_INVALID_URL' || !rawPacket) return null;
  const packet = rawPacket.toString('latin1');
  const start = packet.lastIndexOf('\n', Math.max(0, (bytesParsed ?? 0) - 1)) + 1;
  const [, raw] = /^(?:GET|HEAD) ([^\r\n]*) HTTP\/1\.[01]\r?\n/.exec(packet.slice(start)) ?? [];
  if (raw === undefined || !/[\x80-\xff]/.test(raw)) return null;
  return saneTarget(raw.replace(/[^\x21-\x7e]/g, byteEscape), editions);
}

function byteEscape(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function moved(location: string): string {
  return head('308 Permanent Redirect', `Location: ${location}\r\nContent-Length: 0\r\n`);
}

function head(status: string, headers = ''): string {
  return `HTTP/1.1 ${status}\r\n${headers}Connection: close\r\n\r\n`;
}

import type { IncomingMessage } from 'node:http';
import { pipeline, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutboundRefused } from './outbound-refused.ts';

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** How a body may be packed for us. */
export const acceptedEncodings = 'gzip, deflate, br';

/**
 * Reads an answer's body, unpacked, and stops as soon as either form of it has more bytes than are allowed.
 * @throws OutboundRefused
 */
export function limitedBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLarge = () => new OutboundRefused('too-large', `more than ${maxBytes} bytes`);
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decoder = decoders[encoding];
  return new Promise((done, failed) => {
    if (encoding !== 'identity' && encoding !== '' && !decoder)
      return failed(new OutboundRefused('unreachable', `content-encoding ${encoding} cannot be read`));
    if (Number(answer.headers['content-length'] ?? 0) > maxBytes) return failed(tooLarge());
    const chunks: Buffer[] = [];
    const ended = (error: Error | null | undefined) => {
      if (error) failed(error instanceof OutboundRefused ? error : unreadable(error));
      else done(Buffer.concat(chunks));
    };
    const [arriving, unpacked] = [atMost(maxBytes, tooLarge), atMost(maxBytes, tooLarge)];
    unpacked.on('data', (chunk: Buffer) => chunks.push(chunk));
    if (decoder) pipeline(answer, arriving, decoder(), unpacked, ended);
    else pipeline(answer, unpacked, ended);
  });
}

function atMost(maxBytes: number, tooLarge: () => Error): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length;
      if (bytes > maxBytes) next(tooLarge());
      else next(null, chunk);
    },
  });
}

function unreadable(error: Error): OutboundRefused {
  return new OutboundRefused('unreachable', (error as NodeJS.ErrnoException).code ?? error.message);
}

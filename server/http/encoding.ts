import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import {
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  createZstdCompress,
  gzip,
  zstdCompress,
} from 'node:zlib';

/** Every encoding, the smallest first. */
export const encodings = ['br', 'zstd', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** Less than this does not shrink enough to be worth the work. */
export const smallest = 1024;

const brotliQuality = 5;
const brotliBest = constants.BROTLI_MAX_QUALITY;
const gzipLevel = 6;
/** For what is made once per change, once at all, and while it is sent: then 3 takes a sixth of the time. */
const zstdLevel = { whole: 9, once: 19, streamed: 3 };

const known = new Map<string, readonly Encoding[]>();
const mostKnown = 200;

/** What a browser accepts, best first: by its own weights, and where they are equal the smaller. Never empty. */
export function acceptedEncodings(header: string | string[] | undefined): readonly Encoding[] {
  const text = String(header ?? '');
  let accepted = known.get(text);
  if (!accepted) {
    accepted = ranked(text);
    if (known.size < mostKnown) known.set(text, accepted);
  }
  return accepted;
}

function ranked(header: string): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
    if (name !== '')
      weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const any = weights.get('*');
  // Identity goes without saying unless it is refused, but comes last unless it was named.
  const weightOf = (name: Encoding) =>
    weights.get(name) ?? any ?? (name === 'identity' ? Number.MIN_VALUE : 0);
  const accepted = encodings
    .filter((name) => weightOf(name) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  return accepted.length > 0 ? accepted : ['identity'];
}

const encodable =
  /^(?:text\/(?!event-stream)|image\/svg\+xml|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml)))/i;

/** True for text of any kind; pictures and fonts are compressed already, and an event stream must not wait. */
export function isEncodable(contentType: string): boolean {
  return encodable.test(contentType);
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const zstdPressed = promisify(zstdCompress);

/** Compresses a whole body off the main thread. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: gzipLevel });
  if (encoding === 'br') return brotlied(body, { params: brotliParameters(body.length) });
  if (encoding === 'zstd') return zstdPressed(body, zstdWhole(body, zstdLevel.whole));
  return body;
}

/** The same for what is made once in a server's life: as small as can be, however long it takes. */
export async function encodeOnce(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: constants.Z_BEST_COMPRESSION });
  if (encoding === 'br') return brotlied(body, { params: brotliParameters(body.length, brotliBest) });
  if (encoding === 'zstd') return zstdPressed(body, zstdWhole(body, zstdLevel.once));
  return body;
}

/** Compresses a body of unknown length as it comes; each piece is passed on at once, as the page draws by pieces. */
export function encoder(encoding: Exclude<Encoding, 'identity'>): Transform {
  switch (encoding) {
    case 'gzip':
      return createGzip({ level: gzipLevel, flush: constants.Z_SYNC_FLUSH });
    case 'br':
      return createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH, params: brotliParameters(0) });
    case 'zstd':
      return createZstdCompress({
        flush: constants.ZSTD_e_flush,
        params: zstdParameters(zstdLevel.streamed),
      });
  }
}

function zstdParameters(level: number) {
  return { [constants.ZSTD_c_compressionLevel]: level };
}

/** For a body whose length is known: zstd, not told of it, prepares ten megabytes and takes half as long again. */
function zstdWhole({ length }: Buffer, level: number) {
  return { pledgedSrcSize: length, params: zstdParameters(level) };
}

function brotliParameters(length: number, quality = brotliQuality) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    // What looks no further back than a body is long takes less memory for the same result, and often half the time.
    ...(length > 0 && { [constants.BROTLI_PARAM_LGWIN]: windowOf(length) }),
  };
}

/** The smallest window that a whole body fits into, as the power of two that brotli takes (RFC 7932, 9.1). */
function windowOf(length: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(length + 16))));
}

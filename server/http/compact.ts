/**
 * The same bytes in memory of their own. To be used for what is held: a short Buffer is a piece of a 64 KB pool, and what
 * zlib gives is the beginning of 16 KB, and all of it would be held for as long as the piece is.
 */
export function compact(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

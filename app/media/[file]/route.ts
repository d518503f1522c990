import { mediaFile } from '#server/media/files.ts';

/** A picture in one of its sizes. Its name carries a digest of its bytes, so it may be kept for ever. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const found = await mediaFile((await params).file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.bytes, {
    headers: {
      'content-type': found.type,
      'cache-control': 'public, max-age=31536000, immutable',
      // Opened by itself it is a picture, and does nothing else.
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

import { conditionalAnswer, nothingHere } from '#server/machines/answer.ts';
import { mapDocument } from '#server/machines/kinds.ts';
import { lastChange } from '#server/machines/last-change.ts';
import { readPartDigest } from '#server/reads/sitemap.ts';
import { partStream } from '#server/sitemaps/part-stream.ts';

/** A part of the sitemap of an edition, sent as it is read. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ edition: string; file: string }> },
) {
  const { edition, file } = await params;
  const since = await lastChange();
  const digest = await readPartDigest(edition, file);
  const stream = digest && (await partStream(edition, file));
  if (!digest || !stream) return nothingHere();
  return conditionalAnswer(request, digest, { ...mapDocument, since }, stream);
}

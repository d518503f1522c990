import { answered } from '#server/api/problem.ts';
import { socialCard } from '#server/cards/social-card.ts';
import { entityTag, heldTag } from '#server/http/entity-tag.ts';

const lasting = 'public, max-age=31536000, immutable';
/** The card behind a plain address changes with its headline. */
const passing = 'public, max-age=300';

/** An article's social card. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return answered(request, async () => cardAnswer(request, (await params).file));
}

async function cardAnswer(request: Request, file: string): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = { theme: searchParams.get('theme'), version: searchParams.get('v') };
  const card = await socialCard(file, asked);
  if (!card) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const held = heldTag(request.headers.get('if-none-match') ?? undefined, card.digest, 'identity');
  const headers = {
    'cache-control': card.isLasting ? lasting : passing,
    etag: held ?? entityTag(card.digest, 'identity'),
  };
  if (held) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(card.png), { headers: { ...headers, 'content-type': 'image/png' } });
}

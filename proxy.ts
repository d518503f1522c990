import { type NextRequest, NextResponse } from 'next/server';
import { resolve } from '#server/address/resolve.ts';

/**
 * Gives every public address its status before anything is drawn, and its page. Pages that were kept are answered in
 * front of this (server/http), so it costs readers nothing on the way they mostly come.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const url = request.nextUrl;
  const resolution = await resolve(url.pathname);
  switch (resolution.kind) {
    case 'redirect':
      // Kept for a minute at most: an address that changes and changes back would lead a browser in a circle.
      return NextResponse.redirect(new URL(resolution.to + url.search, url), {
        status: 308,
        headers: { 'cache-control': 'public, max-age=60' },
      });
    case 'show':
      return NextResponse.rewrite(new URL(resolution.route + url.search, url));
    case 'absent': {
      const { edition, status } = resolution;
      return NextResponse.rewrite(new URL(`/${edition}/status/${status}`, url), { status });
    }
  }
}

/** Everything but what machines ask for: those addresses have routes or files of their own. */
export const config = {
  matcher: [
    '/((?!_next/(?:static|image)|assets/(?:fonts/)?[^/]+\\.[^/]+$|media/[^/]+$|og/[^/]+$|api/(?:internal|v1)/[^/]+$|healthz$|readyz$|metrics$).*)',
  ],
};

import { type NextRequest, NextResponse } from 'next/server';
import { type NewsroomAddress, newsroomAddress, newsroomPath } from '#server/address/newsroom-address.ts';
import type { NewsroomPage } from '#server/address/newsroom-resolution.ts';
import { type Found, findReaders } from '#server/address/readers-address.ts';
import { env } from '#server/env.ts';
import { ofAsker, shared } from '#server/http/caching.ts';
import { newNonce, newsroomPolicy, newsroomTrial } from '#server/http/newsroom-policy.ts';
import { currentWork } from '#server/http/next-work.ts';
import { shareFind } from '#server/http/shared-find.ts';

/** What programs ask and nothing answers gets no page, which no program reads. */
const programs = /^\/(?:api|_next)\//;

type Asked =
  | { of: 'program' | 'reader' }
  | { of: 'newsroom'; newsroom: NewsroomAddress }
  | { of: 'searchEngine'; key: string };

/** Who an address is for. What stands at a reader's is to be found in the database. */
function askedAt(pathname: string): Asked {
  if (programs.test(pathname)) return { of: 'program' };
  const newsroom = newsroomAddress(pathname);
  if (newsroom) return { of: 'newsroom', newsroom };
  const key = env().indexNow?.key;
  return key !== undefined && pathname === `/${key}.txt` ? { of: 'searchEngine', key } : { of: 'reader' };
}

/**
 * Gives every public address its status before anything is drawn, and its page. Pages that were kept are answered in
 * front of this (server/http), so it costs readers nothing on the way they mostly come.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const url = request.nextUrl;
  const asked = askedAt(url.pathname);
  if (asked.of === 'program') return nothing();
  if (asked.of === 'searchEngine') return indexNowKey(asked.key);
  if (asked.of === 'newsroom') {
    const { newsroom } = asked;
    // Who signs in brings a library with them that readers never need, and that would hold up the first of them.
    const { personOf } = await import('#server/session/person.ts');
    const { resolveNewsroom } = await import('#server/address/newsroom.ts');
    const found = await resolveNewsroom(newsroom, await personOf(request.headers));
    if ('to' in found)
      return NextResponse.redirect(new URL(found.to + url.search, url), {
        status: 308,
        headers: { 'cache-control': ofNobody },
      });
    return newsroomPage(request, found, newsroomPath(newsroom) + url.search);
  }
  const { resolution, search } = currentWork()?.found ?? (await findReaders(url));
  switch (resolution.kind) {
    case 'redirect':
      // Kept for a minute at most: an address that changes and changes back would lead a browser in a circle.
      return NextResponse.redirect(new URL(resolution.to + search, url), {
        status: 308,
        headers: { 'cache-control': 'public, max-age=60' },
      });
    case 'show': {
      // Who has asked nothing yet sees what everybody sees.
      const isOwn = resolution.isFor === 'asker' && search !== '';
      const caching = resolution.isFor === 'programs' ? null : isOwn ? ofAsker : shared;
      return NextResponse.rewrite(new URL(resolution.route + search, url), kept(caching));
    }
    case 'gone': {
      const { route, status } = resolution;
      return NextResponse.rewrite(new URL(route, url), { status, ...kept(shared) });
    }
    case 'absent': {
      const { edition, status } = resolution;
      return NextResponse.rewrite(new URL(`/${edition}/status/${status}`, url), { status, ...kept(shared) });
    }
  }
}

/** Next draws every page for one request, and would say that nobody may keep it. */
function kept(caching: string | null): { headers?: Record<string, string> } {
  return caching === null ? {} : { headers: { 'cache-control': caching } };
}

function nothing(): NextResponse {
  return new NextResponse(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}

/** The file by which search engines know that the site's changes are told by the site (indexnow.org/documentation). */
function indexNowKey(key: string): NextResponse {
  return new NextResponse(key, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

/** What `proxy` would find at a target, for the layer in front of it; null where it is not asked, or answers something else. */
async function findInFront(target: string): Promise<Found | null> {
  const url = new URL(target, 'http://localhost');
  const isReaders = askedAt(url.pathname).of === 'reader' && isMatched(url.pathname);
  return isReaders ? findReaders(url) : null;
}

/**
 * A page under /admin is kept by nobody. The newsroom's own runs scripts that bear this request's own word; one that is
 * drawn as readers' pages are gets its policy with theirs (server/http), by what stands in it.
 * @param asked what was asked for, which the form that stands in its place still leads to
 */
function newsroomPage(
  request: NextRequest,
  { route, status, asReaders }: NewsroomPage,
  asked: string,
): NextResponse {
  const nonce = newNonce();
  const policy: Record<string, string> = asReaders
    ? {}
    : { 'content-security-policy': newsroomPolicy(nonce) };
  const trial: Record<string, string> = asReaders
    ? {}
    : { 'content-security-policy-report-only': newsroomTrial };
  const url = new URL(route + request.nextUrl.search, request.nextUrl);
  return NextResponse.rewrite(url, {
    status: status ?? 200,
    request: {
      headers: new Headers({
        ...Object.fromEntries(request.headers),
        'x-nonce': nonce,
        'x-asked': asked,
        ...policy,
      }),
    },
    headers: {
      ...policy,
      ...trial,
      'cache-control': ofNobody,
      'x-robots-tag': 'noindex',
      ...(asReaders === 'framed' ? { 'x-frame-options': 'SAMEORIGIN' } : {}),
    },
  });
}

const ofNobody = 'private, no-store';

/** Everything but what machines ask for: those addresses have routes or files of their own. */
export const config = {
  matcher: [
    '/((?!_next/(?:static|image)|assets/(?:fonts/)?[^/]+\\.[^/]+$|media/[^/]+$|og/[^/]+$|api/internal/[^/]+$|api/reports$|api/v1(?:/|$)|api/(?:auth|newsroom)/|healthz$|readyz$|metrics$|(?:news-)?sitemap\\.xml$|sitemaps/[^/]+/[^/]+$|robots\\.txt$|favicon\\.ico$|\\.well-known/security\\.txt$|(?:[a-z]{2,3}/)?(?:manifest\\.webmanifest|opensearch\\.xml)$).*)',
  ],
};

const [matcher = ''] = config.matcher;
const matched = new RegExp(`^${matcher}$`, 'i');

/** Stricter than Next, which reads a path in one way only: what is not matched as it stands or as it is meant is left to it. */
function isMatched(pathname: string): boolean {
  return matched.test(pathname) && matched.test(decodeURIComponent(pathname));
}

shareFind(findInFront);

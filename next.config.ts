import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import assets from './public/assets/manifest.json' with { type: 'json' };

const config: NextConfig = {
  // For the container (deploy/single): what runs, without what built it.
  ...(process.env.WARRAQ_STANDALONE && { output: 'standalone' }),
  cacheComponents: true,
  partialPrefetching: true,
  compress: false,
  // The page's head names what to preload; saying it again in a header costs each answer half a kilobyte.
  reactMaxHeadersLength: 0,
  poweredByHeader: false,
  // What pages are drawn from. The pages themselves are kept in front of Next (server/http).
  cacheMaxMemorySize: 8 * 1024 * 1024,
  // Sizes are made at upload; the optimiser would decode whatever strangers ask of it.
  images: { unoptimized: true },
  // Titles stand in the head for everybody: to those named here Next sends no page before its metadata is there.
  htmlLimitedBots: /./,
  skipTrailingSlashRedirect: true,
  skipProxyUrlNormalize: true,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@takumi-rs/core', 'better-sqlite3', 'pg', 'sharp'],
  turbopack: { rules: { 'intlStrings.mjs': { loaders: ['./messages/react-aria-words.loader.ts'] } } },
  // Routes are loaded when they are first asked for: to load them all is a third of the time a start takes. And no page is
  // drawn twice, the second time for what the framework's scripts might ask for later.
  experimental: { isrFlushToDisk: false, preloadEntriesOnStart: false, cachedNavigations: false },
  // A folder whose name begins with a dot is passed over by type checker and lint alike.
  rewrites: async () => [
    { source: '/.well-known/security.txt', destination: '/security.txt' },
    { source: '/favicon.ico', destination: assets.favicon },
  ],
  // A name with a hash in it never means other bytes.
  headers: async () => [
    {
      source: '/assets/:name(.+\\.[0-9a-f]{10}\\.\\w+)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    { source: '/favicon.ico', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
};

export default createNextIntlPlugin('./messages/request.ts')(config);

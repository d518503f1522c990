import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  cacheComponents: true,
  compress: false,
  poweredByHeader: false,
  htmlLimitedBots: /(?!)/,
  skipTrailingSlashRedirect: true,
  skipProxyUrlNormalize: true,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'sharp'],
  experimental: { isrFlushToDisk: false },
};

export default createNextIntlPlugin('./messages/request.ts')(config);

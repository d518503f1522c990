import { hash } from 'node:crypto';
import { attributesOf } from './tag-attributes.ts';

const elements = /<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>/gi;

const basics: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

const twoYears = 63_072_000;

/** The headers every answer carries, whatever it is. */
export function basicPolicy(secure: boolean): Record<string, string> {
  return secure ? { ...basics, 'strict-transport-security': `max-age=${twoYears}` } : basics;
}

/**
 * The Content-Security-Policy of one page: scripts and styles of this site, and of those that stand in the page only
 * the very ones that stand there now.
 * @param secure whether the site's public address is https
 */
export function contentPolicy(html: string, secure: boolean): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name = '', tag = '', inside = ''] of html.matchAll(elements)) {
    const kind = name.toLowerCase() === 'style' ? 'style' : 'script';
    if (kind === 'style' || isRunInPlace(tag))
      hashes[kind].add(`'sha256-${hash('sha256', inside, 'base64')}'`);
  }
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
    ...(/\sstyle="/.test(html) ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Linked data and other data blocks are never run; speculation rules are held to the policy like a script. */
function isRunInPlace(tag: string): boolean {
  const attributes = attributesOf(tag);
  return !attributes.has('src') && !/json$/i.test(attributes.get('type') ?? '');
}

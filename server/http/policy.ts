import { hash } from 'node:crypto';
import { frameOrigins } from '#editorial/body/embeds.ts';
import { reportDirectives, reportingEndpoints } from './reporting.ts';
import { attributesOf } from './tag-attributes.ts';

const elements = /<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>/gi;

/** What nothing here uses, and so nothing that gets in may. */
const features = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...[
    'idle-detection',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ],
];

const basics: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': features.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  ...reportingEndpoints,
};

const twoYears = 63_072_000;

/** What other sites may show in their pages: pictures, cards and files of the site, and the public API. */
const forOthers = /^\/(?:media|og|assets|_next|api\/v1)\//;

/** Which other pages may load what an address answers, as a Cross-Origin-Resource-Policy says it. */
export function resourcePolicy(target: string): 'cross-origin' | 'same-origin' {
  return forOthers.test(target) ? 'cross-origin' : 'same-origin';
}

/**
 * The policy of an answer that is no page: were it shown as one after all, nothing in it would run, load or be framed. A
 * script is left out, since what runs as a worker is held to the policy of its own file.
 */
export function filePolicy(contentType: string): string | null {
  if (/javascript/.test(contentType)) return null;
  return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

/** The headers every answer carries, whatever it is. */
export function basicPolicy(secure: boolean): Record<string, string> {
  return secure ? { ...basics, 'strict-transport-security': `max-age=${twoYears}` } : basics;
}

/** The headers of an answer that has a status and nothing else. */
export function closedPolicy(secure: boolean): Record<string, string> {
  return {
    ...basicPolicy(secure),
    'content-security-policy': filePolicy('') ?? '',
    'cross-origin-resource-policy': 'same-origin',
  };
}

/**
 * The Content-Security-Policy of one page: scripts and styles of this site, and of those that stand in the page only
 * the very ones that stand there now.
 * @param secure whether the site's public address is https
 * @param ancestors who may show the page inside one of theirs
 */
export function contentPolicy(
  html: string,
  secure: boolean,
  ancestors: "'none'" | "'self'" = "'none'",
): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name = '', tag = '', inside = ''] of html.matchAll(elements)) {
    const kind = name.toLowerCase() === 'style' ? 'style' : 'script';
    if (kind === 'style' || isRunInPlace(tag))
      hashes[kind].add(`'sha256-${hash('sha256', inside, 'base64')}'`);
  }
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
    ...(/\sstyle="/.test(html) ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...embedSources(html),
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    // No script of readers' pages makes markup of text or a script of an address.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
    ...reportDirectives,
  ].join('; ');
}

const embeds = /<w-embed\s[^>]*?\s(frame|video)="(https:\/\/[^"]+)"/g;

/** What a page that holds an embed may load once a reader asks for it: frames of the known players, videos of their hosts. */
function embedSources(html: string): string[] {
  const frames = new Set<string>();
  const videos = new Set<string>();
  for (const [, kind, address = ''] of html.matchAll(embeds)) {
    const origin = URL.parse(address)?.origin;
    if (!origin) continue;
    if (kind === 'video') videos.add(origin);
    else if ((frameOrigins as readonly string[]).includes(origin)) frames.add(origin);
  }
  return [
    ...(frames.size > 0 ? [`frame-src ${[...frames].join(' ')}`] : []),
    ...(videos.size > 0 ? [`media-src 'self' ${[...videos].join(' ')}`] : []),
  ];
}

/** Linked data and other data blocks are never run; speculation rules are held to the policy like a script. */
function isRunInPlace(tag: string): boolean {
  const attributes = attributesOf(tag);
  return !attributes.has('src') && !/json$/i.test(attributes.get('type') ?? '');
}

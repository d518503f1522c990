import type { IncomingHttpHeaders } from 'node:http';

/** What a rule found, and what it is worth. */
interface Finding {
  rule: string;
  points: number;
}

const halfYear = 15_768_000;

/** A Content-Security-Policy by its directives. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').flatMap((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return name ? [[name.toLowerCase(), values]] : [];
    }),
  );
}

function ofPolicy(policy: string | undefined): Finding[] {
  if (policy === undefined) return [{ rule: 'csp-not-implemented', points: -25 }];
  const directives = directivesOf(policy);
  const valuesOf = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const scripts = [...valuesOf('script-src'), ...valuesOf('object-src')];
  const isHashed = scripts.some((one) => /^'(?:nonce|sha\d+)-/.test(one));
  const broad = /^(?:\*|https?:|data:|ftp:)$/;
  if (scripts.some((one) => broad.test(one) || (one === "'unsafe-inline'" && !isHashed)))
    return [{ rule: 'csp-implemented-with-unsafe-inline', points: -20 }];
  if (scripts.includes("'unsafe-eval'")) return [{ rule: 'csp-implemented-with-unsafe-eval', points: -10 }];
  if (policy.includes('http://')) return [{ rule: 'csp-implemented-with-insecure-scheme', points: -20 }];
  if (valuesOf('style-src').some((one) => broad.test(one) || one === "'unsafe-inline'"))
    return [{ rule: 'csp-implemented-with-unsafe-inline-in-style-src-only', points: 0 }];
  const isClosed =
    valuesOf('default-src').join() === "'none'" &&
    /^'(?:none|self)'$/.test(directives.get('form-action')?.join() ?? '');
  return isClosed
    ? [{ rule: 'csp-implemented-with-no-unsafe-default-src-none', points: 10 }]
    : [{ rule: 'csp-implemented-with-no-unsafe', points: 5 }];
}

function ofCookies(cookies: string[] = []): Finding[] {
  if (cookies.length === 0) return [];
  if (cookies.some((one) => !/;\s*httponly/i.test(one)))
    return [{ rule: 'cookies-session-without-httponly-flag', points: -30 }];
  if (cookies.some((one) => !/;\s*secure/i.test(one)))
    return [{ rule: 'cookies-session-without-secure-flag', points: -40 }];
  return cookies.every((one) => /;\s*samesite=(?:lax|strict)/i.test(one))
    ? [{ rule: 'cookies-secure-with-httponly-sessions-and-samesite', points: 5 }]
    : [{ rule: 'cookies-samesite-flag-invalid', points: -20 }];
}

function ofFrames(headers: IncomingHttpHeaders): Finding {
  const policy = directivesOf(String(headers['content-security-policy'] ?? ''));
  if (policy.has('frame-ancestors')) return { rule: 'x-frame-options-implemented-via-csp', points: 5 };
  return /^(?:deny|sameorigin)$/i.test(String(headers['x-frame-options'] ?? ''))
    ? { rule: 'x-frame-options-sameorigin-or-deny', points: 0 }
    : { rule: 'x-frame-options-not-implemented', points: -20 };
}

function ofResourcePolicy(said: string | undefined): Finding {
  if (said === 'same-origin' || said === 'same-site')
    return { rule: `corp-implemented-with-${said}`, points: 10 };
  return said === undefined || said === 'cross-origin'
    ? { rule: 'corp-cross-origin-or-not-implemented', points: 0 }
    : { rule: 'corp-header-invalid', points: -5 };
}

/**
 * What MDN's HTTP Observatory would give an answer of a site whose address is https, by the rules that it publishes
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, read in November 2026): from 100, with what
 * is earned counted only where 90 or more are left. 100 and more is A+.
 */
export function observatory(headers: IncomingHttpHeaders): { score: number; findings: Finding[] } {
  const header = (name: string) => headers[name]?.toString();
  const age = Number(/max-age=(\d+)/.exec(header('strict-transport-security') ?? '')?.[1] ?? 0);
  const isPrivate = /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/;
  const findings: Finding[] = [
    ...ofPolicy(header('content-security-policy')),
    ...ofCookies(headers['set-cookie']),
    ofFrames(headers),
    ofResourcePolicy(header('cross-origin-resource-policy')),
    ...(isPrivate.test(header('referrer-policy') ?? '')
      ? [{ rule: 'referrer-policy-private', points: 5 }]
      : []),
    ...(age >= halfYear ? [] : [{ rule: 'hsts-not-implemented', points: -20 }]),
    ...(header('x-content-type-options') === 'nosniff'
      ? []
      : [{ rule: 'x-content-type-options-not', points: -5 }]),
    ...(header('access-control-allow-credentials') === 'true'
      ? [{ rule: 'cors-universal-access', points: -50 }]
      : []),
  ];
  const sum = (all: Finding[]) => all.reduce((total, { points }) => total + points, 0);
  const base = 100 + sum(findings.filter(({ points }) => points < 0));
  return { score: base >= 90 ? 100 + sum(findings) : base, findings };
}

/** What securityheaders.com looks for: all six are its A, and its A+ where the policy allows nothing unsafe to run. */
export const wantedHeaders = [
  'strict-transport-security',
  'content-security-policy',
  'x-frame-options',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
];

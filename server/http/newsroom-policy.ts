import { reportDirectives } from './reporting.ts';

/** A word that nobody can guess, for the scripts of one answer. */
export function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
}

/** The Content-Security-Policy of the newsroom's pages: React runs there, from this site and under this answer's word. */
export function newsroomPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    ...reportDirectives,
  ].join('; ');
}

/**
 * What is only told of so far: markup and addresses of scripts that are made of text outside of these makers. React, Next
 * and ProseMirror do so in places; until none is told of, to refuse them would stop an editor at work.
 */
export const newsroomTrial = [
  "require-trusted-types-for 'script'",
  'trusted-types nextjs nextjs#bundler react-aria ProseMirrorClipboard default',
  ...reportDirectives,
].join('; ');

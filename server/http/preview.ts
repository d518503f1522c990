import type { Asked } from './asked.ts';

/** True for an editor who looks at drafts (Next's draft mode): never answered with what readers see. */
export function isPreview({ headers }: Asked): boolean {
  return headers.cookie?.includes('__prerender_bypass=') === true;
}

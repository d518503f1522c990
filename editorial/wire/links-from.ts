import { absoluteHref } from '../body/absolute-href.ts';
import type { BodyDocument } from '../body/document.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * A body whose links lead where they led on the page that it was on: `/about` of another site is no page of ours.
 * @param page the address of that page
 */
export function withLinksFrom(body: BodyDocument, page: string): BodyDocument {
  return absolute(body as unknown as Json, page) as unknown as BodyDocument;
}

function absolute(json: Json, page: string): Json {
  if (Array.isArray(json)) return json.map((one) => absolute(one, page));
  if (json === null || typeof json !== 'object') return json;
  const { href } = json;
  const entries = Object.entries(json).map(([name, value]) => [name, absolute(value, page)] as const);
  const rest: { [name: string]: Json } = Object.fromEntries(entries);
  return typeof href === 'string' ? { ...rest, href: absoluteHref(href, page) ?? href } : rest;
}

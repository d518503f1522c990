import { numberedAddress } from '#editorial/redirects.ts';

const tracking = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i;

/**
 * A target without the parameters that only say where a reader came from: a page is the same with and without them.
 * The others keep their order and spelling.
 */
export function withoutTracking(target: string): string {
  const mark = target.indexOf('?');
  if (mark < 0) return target;
  const rest = target
    .slice(mark + 1)
    .split('&')
    .filter((parameter) => parameter !== '' && !tracking.test(parameter));
  return rest.length === 0 ? target.slice(0, mark) : `${target.slice(0, mark)}?${rest.join('&')}`;
}

/** The pages whose query is their own: a search, in any edition. */
const searches = /^\/(?:[a-z]{2,3}\/)?search\?/;

/**
 * A reader's target without a query that no page has: it would be drawn anew for each that somebody makes up. A search keeps
 * its own, and so does the number by which WordPress named a post, which leads on to where it is now.
 */
export function withoutIdleQuery(target: string): string {
  const mark = target.indexOf('?');
  if (mark < 0 || searches.test(target)) return target;
  const path = target.slice(0, mark);
  return numberedAddress(path, target.slice(mark)) === null ? path : target;
}

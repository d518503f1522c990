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

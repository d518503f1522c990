/** By these Next answers a page in data for its own scripts, or a part of one: `/latest.rsc`, `/x.segments/_tree.segment.rsc`. */
const endings = /\.(?=(?:rsc|action)(?:\?|$)|segments\/)/g;

/**
 * A target without Next's own endings. Pages are asked for in that form by headers alone, and only in the newsroom; what
 * came by an ending would be no page to this layer. The dot is escaped: then it is a letter like any other, and the
 * address names nothing.
 */
export function withoutFlightEnding(target: string): string {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  return path.replace(endings, '%2E') + target.slice(path.length);
}

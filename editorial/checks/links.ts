import { type Finding, finding } from './finding.ts';
import type { Passage } from './passages.ts';

const address = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?)$/i;

/** Links that say nothing: without a word, or with an address where the words should be. */
export function checkLinks({ path, text, runs }: Passage): Finding[] {
  return linksOf(runs).flatMap(({ from, to }) => {
    const words = text.slice(from, to).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [finding('link-empty', path, { range: { from, to } })];
    if (address.test(words))
      return [finding('link-text-address', path, { range: { from, to }, values: { address: words } })];
    return [];
  });
}

/** A link goes on through runs of other marks. */
function linksOf(runs: Passage['runs']): { from: number; to: number }[] {
  const links: { from: number; to: number; href: string }[] = [];
  for (const { from, to, marks } of runs) {
    const href = marks.find((mark) => mark.type === 'link')?.attrs.href;
    const last = links.at(-1);
    if (href === undefined) continue;
    if (last && last.to === from && last.href === href) last.to = to;
    else links.push({ from, to, href });
  }
  return links;
}

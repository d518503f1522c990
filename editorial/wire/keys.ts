import { fold } from '#arabic/fold.ts';
import { tokens } from '#arabic/tokens.ts';

/** Parameters by which sites count where their readers come from; they name no other page. */
const counting = /^(utm_\w+|fbclid|gclid|igshid|mc_[ce]id|at_\w+|cmpid|ocid)$/i;

/** What two addresses of one story have in common, whichever way they were written; '' for what is no web address. */
export function linkKey(link: string): string {
  const url = URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  const asked = [...url.searchParams].filter(([name]) => !counting.test(name)).sort();
  const query = asked.map(([name, value]) => `${name}=${value}`).join('&');
  const host = url.hostname.replace(/^(www|m|amp)\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}

/** Fewer words than these make a headline such as «عاجل» or «نشرة الأخبار», which many stories have. */
const fewestWords = 3;

/** A headline as it is compared: folded, without its signs; '' where it says too little to know a story by. */
export function titleKey(title: string): string {
  const words = tokens(fold(title));
  return words.length < fewestWords ? '' : words.join(' ');
}

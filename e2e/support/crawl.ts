import { type Answer, ask } from './ask.ts';
import { type Head, headOf, unescaped } from './head-of.ts';
import type { Site } from './site.ts';

export interface Crawled {
  path: string;
  status: number;
  location: string;
  /** null: it is no page of HTML. */
  head: Head | null;
  /** The page on which its address was found. */
  from: string;
}

interface Waiting {
  path: string;
  from: string;
}

const atOnce = 6;

/**
 * Follows every link of this site from these paths on, pages and what they are drawn with alike, each address once and no
 * redirect. It asks nobody but the server at `at`, on this machine.
 * @param most how many addresses are asked for at the most
 */
export async function crawl(at: Site, beginnings: readonly string[], most: number): Promise<Crawled[]> {
  const seen: Crawled[] = [];
  const known = new Set(beginnings);
  const waiting: Waiting[] = beginnings.map((path) => ({ path, from: '' }));
  const work = async () => {
    for (let next = waiting.shift(); next && seen.length < most; next = waiting.shift()) {
      const answer = await ask(next.path, { at });
      const isPage = String(answer.headers['content-type']).startsWith('text/html');
      seen.push(crawled(next, answer, isPage));
      if (!isPage || answer.status !== 200) continue;
      for (const path of ownPathsIn(answer.text, at.origin + next.path)) {
        if (known.has(path)) continue;
        known.add(path);
        waiting.push({ path, from: next.path });
      }
    }
  };
  // Whoever finds nothing waiting is done while others may still find more: so all begin again until none does.
  while (waiting.length > 0 && seen.length < most) await Promise.all(Array.from({ length: atOnce }, work));
  return seen;
}

function crawled({ path, from }: Waiting, answer: Answer, isPage: boolean): Crawled {
  const { status, headers, text } = answer;
  return {
    path,
    from,
    status,
    location: headers.location ?? '',
    head: isPage ? headOf(text) : null,
  };
}

/** What a page of this site links to and loads on this site, without what is below a `#`. */
function ownPathsIn(html: string, base: string): string[] {
  const single = [
    ...html.matchAll(/<(?:a|link|img|script|source|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g),
  ];
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap(([, set = '']) =>
    set.split(/\s*,\s+|\s*,$/),
  );
  const addresses = [
    ...single.map(([, address = '']) => address),
    ...sets.map((one) => one.split(/\s/)[0] ?? ''),
  ];
  return addresses.flatMap((address) => {
    const url = URL.parse(unescaped(address), base);
    return url?.origin === new URL(base).origin ? [url.pathname + url.search] : [];
  });
}

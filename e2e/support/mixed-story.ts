import { linkedStories } from './linked-stories.ts';

/** A story whose headline, or else its page, mixes the two directions most: the demonstration has one in each edition. */
export async function addressOfMixedStory(origin: string, prefix: string): Promise<string> {
  const stories = linkedStories(await (await fetch(`${origin}${prefix}/latest`)).text());
  const foreign = prefix === '' ? /[A-Za-z]{2,}/g : /[\u0621-\u064a]{2,}/g;
  let best = { path: prefix || '/', count: -1 };
  for (const path of stories) {
    const html = await (await fetch(origin + path)).text();
    const text = html.slice(html.indexOf('<h1'), html.indexOf('<w-share')).replace(/<[^>]+>/g, ' ');
    const count = text.match(foreign)?.length ?? 0;
    if (count > best.count) best = { path, count };
  }
  return best.path;
}

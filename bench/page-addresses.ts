import { textOf } from './get.ts';
import type { Site } from './site.ts';

export interface Addresses {
  front: string;
  section: string;
  article: string;
}

/** The addresses of articles that a page leads to, as a browser asks for them, each once. */
export function articlesIn(html: string): string[] {
  const found = html.matchAll(/href="(\/[a-z][a-z-]*\/[a-z0-9]{8,12}\/[^"#?]+)"/g);
  return [...new Set([...found].map(([, href = '']) => new URL(href, 'http://localhost').pathname))];
}

/** The front page, the first article that it leads to, and that article's section. */
export async function pageAddresses(site: Site): Promise<Addresses> {
  const [article] = articlesIn(textOf(await site.get('/')));
  if (article === undefined) throw new Error('The front page leads to no article.');
  return {
    front: '/',
    section: `/${article.split('/')[1]}`,
    article,
  };
}

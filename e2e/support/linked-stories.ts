/** The addresses of the stories that a page tells of, in the order in which they stand there. */
export function linkedStories(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...new Set([...main.matchAll(/href="([^"]+)" class="story/g)].map(([, href]) => href ?? ''))];
}

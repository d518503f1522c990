/** The addresses of the stories that a page tells of, as a browser asks for them, in the order in which they stand there. */
export function linkedStories(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const hrefs = [...main.matchAll(/href="([^"]+)" class="story/g)].map(([, href = '']) => href);
  return [...new Set(hrefs.map((href) => new URL(href, 'http://localhost').pathname))];
}

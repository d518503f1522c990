/** Whether a page or a part of one links to a path; its links are written in letters, and other addresses in escapes. */
export function leadsTo(text: string, path: string): boolean {
  return text.includes(path) || text.includes(decodeURI(path));
}

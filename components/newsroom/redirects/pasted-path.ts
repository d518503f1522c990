/**
 * The path of an address that was typed or pasted, readable and without what follows it. An address of another site
 * stays as it is, so that it is refused as one.
 * @param origin of this site
 */
export function pathFromPasted(text: string, origin: string): string {
  const typed = text.trim();
  const own = typed.startsWith(`${origin}/`) ? typed.slice(origin.length) : typed;
  const path = own.startsWith('/') ? own.replace(/[?#].*$/, '') : own;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

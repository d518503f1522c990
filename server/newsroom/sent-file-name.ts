/** The name of the file that a request's body is: `x-file-name`, percent-encoded; empty: it has none that can be read. */
export function sentFileName(headers: Headers): string {
  try {
    return decodeURIComponent(headers.get('x-file-name') ?? '').slice(0, 200);
  } catch {
    return '';
  }
}

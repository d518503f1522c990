/** Where a document of XML says what it is written in: at its very beginning, in ASCII whatever comes after. */
const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * Reads the bytes of a feed as text: by their mark, by the server's word, by their own, and otherwise as UTF-8 (RFC 7303).
 * @param contentType the header, which may name a charset
 * @returns null: they are written in something that nobody here can read
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label =
    markOf(bytes) ??
    /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ??
    declared.exec(beginning)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const sized = /-\d{2,5}x\d{2,5}(?=\.[a-z]{3,4}$)/i;
const scaled = /-scaled(?=\.[a-z]{3,4}$)/i;
const ghostSize = /\/content\/images\/size\/[wh]\d+(?:h\d+)?(?:\/format\/\w+)?\//;

/** The address that an item gives for a picture; null: it is the name of a file or of a picture in the library. */
export function pictureAddress(src: string): URL | null {
  const whole = src.startsWith('//') ? `https:${src}` : src;
  return /^[a-z][a-z0-9+.-]*:/i.test(whole) && URL.canParse(whole) ? new URL(whole) : null;
}

/**
 * Where a picture may be found, the best first. WordPress keeps sizes as `photo-300x200.jpg` beside `photo.jpg`, and for
 * large ones `photo-scaled.jpg`; Ghost under `/content/images/size/w600/`. What was uploaded is worth more than a size.
 */
export function candidatesOf(address: URL): URL[] {
  const whole = wholePath(address.pathname);
  const paths = [whole, ...(whole === address.pathname ? [] : [scaledPath(whole)]), address.pathname];
  return [...new Set(paths)].map((path) => {
    const candidate = new URL(address);
    candidate.pathname = path;
    candidate.hash = '';
    return candidate;
  });
}

/** What a picture is known again by: its address without protocol, size and fragment, so that all sizes are one. */
export function sourceOf(address: URL): string {
  return `//${address.host}${wholePath(address.pathname)}${address.search}`;
}

function wholePath(path: string): string {
  return path.replace(ghostSize, '/content/images/').replace(sized, '').replace(scaled, '');
}

function scaledPath(path: string): string {
  return path.replace(/(\.[a-z]{3,4})$/i, '-scaled$1');
}

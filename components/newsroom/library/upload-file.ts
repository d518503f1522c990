import type { MediaItem } from '#editorial/library.ts';
import type { Result } from '#editorial/refusal.ts';

/** What became of a file that was sent: the picture, and whether it was in the library already. */
export interface Uploaded {
  item: MediaItem;
  isDuplicate: boolean;
}

/**
 * Sends a file to the library as it is. `fetch` tells nothing of how far it has come, so this is the older way.
 * @param onProgress how much of it has been sent, from 0 to 1
 * @returns what the newsroom answers; `unreachable` where no answer came, or where it was called off
 */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<Uploaded>> {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    const lost = () => answer({ ok: false, refusal: { code: 'unreachable' } });
    request.open('POST', '/api/newsroom/media');
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-picture-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => (request.response ? answer(request.response as Result<Uploaded>) : lost());
    request.onerror = lost;
    request.onabort = lost;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

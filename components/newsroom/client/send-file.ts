import type { Result } from '#editorial/refusal.ts';

/**
 * Sends a file to the newsroom as it is. `fetch` tells nothing of how far it has come, so this is the older way.
 * @param address what takes it in
 * @param onProgress how much of it has been sent, from 0 to 1
 * @returns what the newsroom answers; `unreachable` where no answer came, or where it was called off
 */
export function sendFile<T>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<T>> {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    const lost = () => answer({ ok: false, refusal: { code: 'unreachable' } });
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => (request.response ? answer(request.response as Result<T>) : lost());
    request.onerror = lost;
    request.onabort = lost;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

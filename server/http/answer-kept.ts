import type { IncomingMessage, ServerResponse } from 'node:http';
import { figures } from '../metrics/figures.ts';
import { answerWithPage } from './answer-page.ts';
import { acceptedEncodings } from './encoding.ts';
import { makeForNext } from './keep-page.ts';
import type { Layer } from './layer.ts';
import { isPreview } from './preview.ts';

const counted = figures();

/** Answers a request with the page that is kept for its address, where there is one. @returns whether it is answered */
export function answerKept(request: IncomingMessage, response: ServerResponse, layer: Layer): boolean {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const page = layer.kept.find(url);
  if (!page || isPreview(request)) return false;
  answerWithPage(request, page, 200, (status, body, head) => {
    counted[status === 304 ? 'keptUnchanged' : 'keptWhole'] += 1;
    counted.keptBytes += body?.length ?? 0;
    response.writeHead(status, head as string[]);
    response.end(body);
  });
  const [best = 'identity'] = acceptedEncodings(request.headers['accept-encoding']);
  makeForNext(url, page, best, layer);
  return true;
}

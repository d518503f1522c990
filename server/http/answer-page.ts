import type { Asked } from './asked.ts';
import { acceptedEncodings } from './encoding.ts';
import type { FinishedPage } from './finished-page.ts';
import type { Send } from './intercept.ts';
import { countRead } from './read-count.ts';

/** Answers a GET or HEAD with a page that is ready: 304 where the browser holds it, or its best rendition. */
export function answerWithPage(request: Asked, page: FinishedPage, status: number, send: Send): void {
  const rendition = page.best(acceptedEncodings(request.headers['accept-encoding']));
  const unchanged = page.unchanged(request.headers['if-none-match'], rendition.encoding);
  if (page.articleId !== null) countRead(request, page.articleId);
  if (unchanged) send(304, null, unchanged);
  else send(status, request.method === 'HEAD' ? null : rendition.body, rendition.head);
}

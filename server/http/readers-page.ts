import type { IncomingMessage, ServerResponse } from 'node:http';
import { figures } from '../metrics/figures.ts';
import type { Absence } from './absence.ts';
import { answerWithPage } from './answer-page.ts';
import { complain } from './complaint.ts';
import { acceptedEncodings, type Encoding, encode } from './encoding.ts';
import { FaultPage } from './fault-page.ts';
import { FinishedPage } from './finished-page.ts';
import type { Course, Send } from './intercept.ts';
import { keepPage } from './keep-page.ts';
import type { Layer } from './layer.ts';
import { pageFacts, trimHeadOfPage } from './page-facts.ts';
import { pathOf } from './path-of.ts';
import { requestIdHeader } from './request-id.ts';
import { needsFrameworkScripts, withoutFrameworkScripts } from './without-scripts.ts';
import { withWrittenLinks } from './written-links.ts';

/**
 * Finishes a reader's page that Next drew: scripts out, policy on, compressed, and kept where that is allowed.
 * @param generation of the kept pages, when the request arrived
 * @param absence what was known of the address before Next was asked, where there is no page at it
 */
export function readersPage(
  request: IncomingMessage,
  response: ServerResponse,
  send: Send,
  { layer, generation, absence }: { layer: Layer; generation: number; absence: Absence | null },
): Course {
  if (request.method === 'HEAD') {
    trimHeadOfPage(response);
    return 'as it is';
  }
  const isAbsent = absence?.status === response.statusCode;
  return {
    gather: async (drawn) => {
      const html = layer.sheets.joined(withWrittenLinks(withoutFrameworkScripts(drawn.toString())));
      const body = Buffer.from(html);
      const facts = pageFacts(request, response, html, { layer, generation, isAbsent });
      const isWhole = !needsFrameworkScripts(html);
      if (!isWhole) complain(`showing all of ${pathOf(request)}`, 'it was drawn behind Suspense');
      const page = new FinishedPage(body, isWhole ? facts : { ...facts, until: 0 });
      const [best = 'identity'] = acceptedEncodings(request.headers['accept-encoding']);
      await page.make(best, encodeFor(page, layer));
      if (response.statusCode >= 429) layer.faults.keep(request, page);
      figures().drawn += 1;
      if (response.statusCode === 500) return new FaultPage(page).answer(request, 500, send);
      if (page.until > 0) keepPage(isAbsent ? absence.keptAs : pathOf(request), page, generation, layer);
      const named = (head?: readonly string[]) => [
        ...(head ?? []),
        requestIdHeader,
        String(request.headers[requestIdHeader]),
      ];
      answerWithPage(request, page, response.statusCode, (status, bytes, head) =>
        send(status, bytes, page.until > 0 && !isAbsent ? head : named(head)),
      );
    },
  };
}

/** What is not kept may still be the same page again. */
function encodeFor(page: FinishedPage, { encoded }: Layer) {
  return page.until > 0 ? encode : (body: Buffer, encoding: Encoding) => encoded.encode(body, encoding);
}

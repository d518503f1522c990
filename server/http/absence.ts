import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Found } from '../address/readers-address.ts';
import { edgeTagsOf } from '../edge-tags.ts';
import { figures } from '../metrics/figures.ts';
import { answerWithPage } from './answer-page.ts';
import { bearsSession } from './bears-session.ts';
import type { Layer } from './layer.ts';
import { noteAnswer } from './note-answer.ts';
import { pathOf } from './path-of.ts';
import { isPreview } from './preview.ts';
import { requestIdHeader } from './request-id.ts';

const counted = figures();

/** That there is no page at an address. What says so is one page for many addresses, and is kept once for all of them. */
export interface Absence {
  status: 404 | 410;
  /** No address is written so, and there are as many as there are editions and withdrawn articles. */
  keptAs: string;
}

/** What stands at an address, as it was known in a generation of the kept pages. */
export interface Known {
  generation: number;
  found: Found | undefined;
  absence: Absence | null;
}

/** Of no generation, so it holds for none. */
export const nothingKnown: Known = { generation: -1, found: undefined, absence: null };

/**
 * Looks up what stands at a reader's address, before Next is asked for it; null where somebody else has it drawn.
 * @param known what it was before, which holds until something is forgotten
 */
export async function lookUp(
  request: IncomingMessage,
  { kept, drawings, find }: Layer,
  known: Known | null,
): Promise<Known | null> {
  const { url = '/' } = request;
  const { generation } = kept;
  if (known?.generation === generation) return known;
  if (drawings.same(url, generation)) return null;
  // Where the database fails, Next fails by it too, and says so.
  const found = (await find(url).catch(() => null)) ?? undefined;
  const isForAll = !isPreview(request) && !bearsSession(request);
  return { generation, found, absence: found && isForAll ? absenceIn(found, pathOf(request)) : null };
}

/** The address alone decides what shared caches are told of an answer, so that is part of the name. */
function absenceIn({ resolution }: Found, path: string): Absence | null {
  if (resolution.kind !== 'absent' && resolution.kind !== 'gone') return null;
  const { kind, status, edition } = resolution;
  if (status !== 404 && status !== 410) return null;
  const page = kind === 'gone' ? resolution.route : edition;
  return { status, keptAs: [status, page, ...edgeTagsOf(path)].join(' ') };
}

/** Answers with the page that says that there is none, where it is kept. @returns whether it is answered */
export function answerAbsent(
  request: IncomingMessage,
  response: ServerResponse,
  { kept }: Layer,
  known: Known | null,
): boolean {
  if (!known?.absence || known.generation !== kept.generation) return false;
  const { status, keptAs } = known.absence;
  const page = kept.find(keptAs);
  if (!page) return false;
  counted.missed += 1;
  noteAnswer(request, response, String(request.headers[requestIdHeader]));
  answerWithPage(request, page, status, (code, body, head) => {
    response.writeHead(code, head as string[]);
    response.end(body);
  });
  return true;
}

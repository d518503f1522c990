import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Known, nothingKnown } from './absence.ts';
import { answerKept } from './answer-kept.ts';
import { answerStatus } from './answer-status.ts';
import { clientHeader } from './client-header.ts';
import { complain } from './complaint.ts';
import { edgeHead } from './edge-head.ts';
import { encodedAnswer } from './encoded-answer.ts';
import { withoutFlightEnding } from './flight-path.ts';
import { trimFrameworkHead } from './framework-head.ts';
import { intercept } from './intercept.ts';
import { dropInternal } from './internal-headers.ts';
import type { Lane } from './lane.ts';
import type { Layer } from './layer.ts';
import { isNewsroomsPage } from './newsroom-path.ts';
import { type NextWork, workOn } from './next-work.ts';
import { noteAnswer } from './note-answer.ts';
import { isSheet } from './one-sheet.ts';
import { isPage } from './page-facts.ts';
import { boundBody } from './patience.ts';
import { basicPolicy, filePolicy, resourcePolicy } from './policy.ts';
import { readersPage } from './readers-page.ts';
import { readersTurn } from './readers-turn.ts';
import { refusalOfBody } from './refused-body.ts';
import { isDirect, requestIdHeader } from './request-id.ts';
import { saneTarget } from './request-path.ts';
import { isSpent, spend } from './spent-connection.ts';
import { withoutIdleQuery, withoutTracking } from './tracking.ts';
import { turnAway } from './turn-away.ts';
import { turnedAwayHeader } from './turned-away.ts';
import { whenEnded } from './when-ended.ts';

/** Next listens to an answer's end in nearly as many places as Node takes for a leak, and we in a few more. */
const mostListeners = 20;

/** A listener behind the layer: asked only for what is not kept, and heard through what is done to its answers. */
export function wrapListener(listener: RequestListener, layer: Layer): RequestListener {
  return async (request, response) => {
    if (isSpent(request)) return;
    if (layer.stop.isBegun) response.shouldKeepAlive = false;
    response.setMaxListeners(mostListeners);
    let work: NextWork | null = null;
    try {
      const received = receive(request, response, layer);
      if (received === 'answered') return;
      if (isSheet(request.url ?? '') && (await layer.sheets.answer(request, response, layer.isSecure())))
        return;
      const isReaders = received === 'reader';
      const known = isReaders ? await readersTurn(request, response, layer) : nothingKnown;
      if (!known) return;
      const lane = layer.limits.laneOf(request, isReaders);
      if (lane && !(await getIn(lane, response))) {
        if (response.destroyed || turnAway(request, response, layer, { status: 503, seconds: 2 })) return;
      }
      // Who left while waiting is not worked for: the place has gone on to the next.
      if (response.destroyed) return;
      work = hearAnswer(request, response, { layer, isReaders, known });
    } catch (error) {
      dropForged(request);
      complain('receiving a request', error);
    }
    return work ? workOn(work, () => listener(request, response)) : listener(request, response);
  };
}

/** Answers what can be answered without Next; otherwise says for whom it is to be asked. */
function receive(
  request: IncomingMessage,
  response: ServerResponse,
  layer: Layer,
): 'answered' | 'reader' | 'other' {
  // Paths that are kept are sane and bare, so the target can be looked up before it is looked at.
  if (answerKept(request, response, layer)) return 'answered';
  const id = layer.idOf(request);
  request.headers[requestIdHeader] = id;
  response.setHeader(requestIdHeader, id);
  const isReaders = makeSane(request, layer);
  const client = layer.clientOf(request);
  dropForged(request);
  request.headers[clientHeader] = client;
  if (!isNewsroomsPage(request.url ?? '')) for (const name of flight) delete request.headers[name];
  const isForPages = isReaders || isNewsroomsPage(request.url ?? '');
  if (refuseOtherMethods(request, response, layer, isForPages ? ofPages : ofRoutes)) return 'answered';
  if (isReaders) {
    if (answerKept(request, response, layer)) return 'answered';
  }
  const refusal = refusalOfBody(request);
  if (refusal) {
    spend(request);
    answerStatus(response, layer, refusal, { Connection: 'close' });
    return 'answered';
  }
  boundBody(request, response);
  const seconds = layer.limits.wait(request, client, isReaders);
  if (seconds > 0 && turnAway(request, response, layer, { status: 429, seconds })) return 'answered';
  return isReaders ? 'reader' : 'other';
}

/** Waits in a lane until the answer may be worked on, and leaves it when that is over. @returns whether there was room */
async function getIn(lane: Lane, response: ServerResponse): Promise<boolean> {
  const leave = await lane.enter();
  if (!leave) return false;
  whenEnded(response, leave);
  response.once('close', leave);
  if (response.destroyed) leave();
  return true;
}

/** Makes ready for what Next will answer. */
function hearAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { layer, isReaders, known }: { layer: Layer; isReaders: boolean; known: Known },
): NextWork {
  const { generation } = layer.kept;
  const { found, absence } = known.generation === generation ? known : nothingKnown;
  const id = String(request.headers[requestIdHeader]);
  const work: NextWork = { id, isDirect: isDirect(request), hasForgotten: false, found };
  // To who does not say what they are Next would send a title behind the page, for scripts to put in its place.
  if (isReaders) request.headers['user-agent'] ||= 'unnamed bot';
  noteAnswer(request, response, id);
  intercept(response, (length, send) => {
    if (layer.stop.isBegun) response.shouldKeepAlive = false;
    // What Next holds becomes old only when its own work on the request is over: whatever was drawn until then may be.
    if (work.hasForgotten) layer.forget();
    for (const [name, value] of Object.entries(basicPolicy(layer.isSecure()))) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
    if (!response.hasHeader('cross-origin-resource-policy'))
      response.setHeader('Cross-Origin-Resource-Policy', resourcePolicy(request.url ?? ''));
    keepNoFault(response);
    const fault = isReaders ? layer.faults.instead(request, response.statusCode, send) : null;
    if (fault) return fault;
    // What the newsroom answers at a reader's address, such as the form to sign in, bears its own policy, and keeps its scripts.
    const isNewsrooms = response.hasHeader('content-security-policy');
    const isReadersPage = isReaders && !isNewsrooms && isPage(response);
    if (!isNewsrooms && !isReadersPage) setFilePolicy(response);
    // A page that is gathered learns at its end whether it may be shared: something may change until then.
    if (!isReadersPage || request.method === 'HEAD') {
      const edge = edgeHead(request, response, { layer, generation });
      for (const [name, value] of Object.entries(edge)) response.setHeader(name, value);
      // What many are given is of no one request.
      if ('Surrogate-Key' in edge) response.removeHeader(requestIdHeader);
    }
    if (isReadersPage) return readersPage(request, response, send, { layer, generation, absence });
    if ((isReaders && !isNewsrooms) || response.hasHeader('surrogate-key')) trimFrameworkHead(response);
    return encodedAnswer(request, response, send, { layer, length });
  });
  return work;
}

function setFilePolicy(response: ServerResponse): void {
  const policy = filePolicy(String(response.getHeader('content-type') ?? ''));
  if (policy) response.setHeader('Content-Security-Policy', policy);
}

/** Next gives the headers of next.config.ts by the address alone, also to a file that is not there: it may be there tomorrow. */
function keepNoFault(response: ServerResponse): void {
  const caching = String(response.getHeader('cache-control') ?? '');
  if (response.statusCode >= 400 && caching.includes('immutable'))
    response.setHeader('Cache-Control', 'no-store');
}

/** By these we tell Next who asks and who was turned away; and no page has a server action that could be called. */
const ours = [clientHeader, turnedAwayHeader, 'next-action'];

/** What Next takes for its own word, or for ours, is not for outside: also where we fail, and Next answers after all. */
function dropForged({ headers }: IncomingMessage): void {
  dropInternal(headers);
  for (const name of ours) delete headers[name];
}

/** With these Next answers in data for its own scripts, which readers' pages do not have. */
const flight = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch'];

/** Pages are asked for and nothing else: what is posted to one would only be drawn, or fail to. */
const ofPages = ['GET', 'HEAD'];
/** Next makes a fault of the others: what it calls a request cannot have them (Fetch Standard, forbidden methods). */
const ofRoutes = [...ofPages, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function refuseOtherMethods(
  request: IncomingMessage,
  response: ServerResponse,
  layer: Layer,
  allowed: readonly string[],
): boolean {
  if (allowed.includes(request.method ?? '')) return false;
  request.resume();
  answerStatus(response, layer, 405, { Allow: allowed.join(', ') });
  return true;
}

/** Gives Next an address it can bear; true for one of the readers' part. */
function makeSane(request: IncomingMessage, { editions, isReadersPath }: Layer): boolean {
  const target = withoutFlightEnding(saneTarget(request.url ?? '/', editions));
  const isReaders = isReadersPath(target);
  const isAsked = request.method === 'GET' || request.method === 'HEAD';
  request.url = isReaders && isAsked ? withItsQuery(target) : target;
  return isReaders;
}

/** A preview is drawn as readers' pages are, and its query is the newsroom's. */
function withItsQuery(target: string): string {
  const bare = withoutTracking(target);
  return isNewsroomsPage(target) ? bare : withoutIdleQuery(bare);
}

import type { IncomingMessage } from 'node:http';
import { newId } from '../ids.ts';

/** Bears the id of a request, both ways. */
export const requestIdHeader = 'x-request-id';

/** What a proxy may call a request: UUIDs, ULIDs, the ids of nginx and of clouds. */
const fit = /^[\w.:=-]{8,64}$/;

/**
 * What a request is called in the log, in its answer and on the page that says that something failed: as a proxy of ours
 * calls it, otherwise by a new id. What anybody else sends could be made to look like another's.
 */
export function requestIdOf({ headers }: IncomingMessage, isProxied: boolean): string {
  const given = headers[requestIdHeader];
  return isProxied && typeof given === 'string' && fit.test(given) ? given : newId();
}

/** What proxies of any kind write of whom they ask for. */
const forwarding =
  /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*|fastly-.*|x-varnish|x-original-.*)$/;
const thisMachine = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const ownNames = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Whether a program on this machine asks, with nothing in between: the other end of the connection is this machine, the
 * name that it asks for is too, and no proxy has left a word. Asked before anything is added to the headers.
 */
export function isDirect({ headers, socket }: IncomingMessage): boolean {
  return (
    thisMachine.test(socket.remoteAddress ?? '') &&
    ownNames.test(headers.host ?? '') &&
    !Object.keys(headers).some((name) => forwarding.test(name))
  );
}

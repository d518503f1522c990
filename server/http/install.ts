import http, { type RequestListener, type Server } from 'node:http';
import { answerConnections } from './answer-connections.ts';
import { askSelf } from './ask-self.ts';
import { openLayer } from './layer.ts';
import { listenOn } from './listen-on.ts';
import { limitPatience, serverOptions } from './patience.ts';
import { answerClientError } from './raw-target.ts';
import { stopGently } from './stop.ts';
import { wrapListener } from './wrap-listener.ts';

/**
 * Puts the layer between every server made from now on and its listener. Next makes its server itself, so this is the
 * one place where it can be reached.
 * @param editions all editions' ids, the default first
 */
export function install(editions: readonly string[]): void {
  const layer = openLayer(editions);
  const createServer = http.createServer;
  http.createServer = ((...given: unknown[]): Server => {
    const wrapped = given.map((one) =>
      typeof one === 'function' ? wrapListener(one as RequestListener, layer) : one,
    );
    const options = typeof wrapped[0] === 'function' ? [serverOptions] : [];
    const server = Reflect.apply(createServer, http, [...options, ...wrapped]) as Server;
    listenOn(server);
    limitPatience(server);
    stopGently(server, layer.stop);
    answerConnections(server, layer);
    server.on('listening', () => {
      // What an earlier server drew may be other than what this one draws.
      layer.generation.begin();
      // To draw the first page of all takes far longer than any that comes after: nobody shall have to ask for it first.
      const then = () => void (server.listening && layer.faults.fetchFrom(server));
      askSelf(server, '/', then, { 'accept-encoding': 'br' });
    });
    return server.on('clientError', (error, socket) => answerClientError(error, socket, editions));
  }) as typeof createServer;
}

import type { Server } from 'node:http';

/**
 * Lets a server listen on the address of LISTEN_ADDRESS, where there is one, whatever whoever makes it listen says. Next
 * itself must not be told: it would take the pages it rewrites to for those of another host, and answer 308.
 */
export function listenOn(server: Server, addressOf = () => process.env.LISTEN_ADDRESS): void {
  const listen = server.listen.bind(server) as (...given: unknown[]) => Server;
  server.listen = ((...given: unknown[]) => {
    const address = addressOf();
    const [port, ...rest] = given;
    if (!address || typeof port !== 'number') return listen(...given);
    return listen(port, address, ...rest.filter((one) => typeof one === 'function'));
  }) as Server['listen'];
}

import type { Server } from 'node:http';

/** Most balancers and clients let go of an idle connection after 60 s. */
const IDLE_MS = 65_000;

/** The other side closes an idle connection first: a request on one that is being closed here would get no answer. */
export function outlastClients(server: Server): void {
  server.keepAliveTimeout = IDLE_MS;
  server.headersTimeout = IDLE_MS + 1000;
}

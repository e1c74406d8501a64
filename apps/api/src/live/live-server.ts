import type { Server as HttpServer } from 'node:http';
import cookieParser from 'cookie-parser';
import type { Express, NextFunction, Request, Response } from 'express';
import { Server } from 'socket.io';
import { nameRequest } from '../http/request-facts';
import { securityHeaders } from '../http/security-headers';
import type { LiveMessages } from './live-messages';
import type { Member } from './live-members';

export type LiveServer = Server<Record<string, never>, LiveMessages, Record<string, never>, Member>;

/** A client sends nothing but its greeting and its answers to pings. */
const LONGEST_MESSAGE = 1024;

/**
 * Socket.IO on the application's own port. WebSockets alone: falling back to polling would tie a browser to one instance,
 * and pages that hear nothing read again every thirty seconds anyway.
 *
 * @param admits decides on a request before there is a socket
 */
export function openLiveServer(http: HttpServer, express: Express, admits: (request: Request) => boolean): LiveServer {
  const server: LiveServer = new Server(http, {
    path: '/socket.io',
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: LONGEST_MESSAGE,
    connectTimeout: 5000,
    pingInterval: 15_000,
    pingTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, admits(request as Request)),
  });
  server.engine.use(asExpressRequest(express));
  server.engine.use(securityHeaders());
  server.engine.use(nameRequest);
  server.engine.use(cookieParser());
  return server;
}

/** What reads cookies, addresses and headers reads them the same way here: behind the same proxies. */
function asExpressRequest(express: Express) {
  return (request: Request, response: Response, next: NextFunction): void => {
    Object.setPrototypeOf(request, express.request);
    Object.assign(request, { res: response });
    next();
  };
}

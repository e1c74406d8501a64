import { gzip } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';

/** Grids are large and repeat themselves; below this the saving is not worth the turn through the thread pool. */
const SMALLEST = 8192;
const LEVEL = 4;

/** Sends large JSON as gzip to who takes it, packed off the event loop. */
export function compressLargeAnswers(request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body?: unknown): Response => {
    const large = typeof body === 'string' && body.length >= SMALLEST;
    if (!large || response.getHeader('Content-Encoding') !== undefined || !request.acceptsEncodings('gzip')) return send(body);
    gzip(body, { level: LEVEL }, (error, packed) => {
      if (response.headersSent) return;
      if (error !== null) return void send(body);
      response.setHeader('Content-Encoding', 'gzip');
      response.vary('Accept-Encoding');
      send(packed);
    });
    return response;
  };
  next();
}

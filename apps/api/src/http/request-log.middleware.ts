import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { type Logger, type Metrics, withoutUrlSecrets } from '@housestaff/platform';
import { elapsed, factsOf } from './request-facts';

/** Times each API request by its route's pattern, and writes one line of it at level debug. */
export function requestLog(metrics: Metrics, logger: Logger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    response.once('finish', () => {
      const milliseconds = elapsed(request);
      const status = response.statusCode;
      metrics.observeRequest(request.method, patternOf(request), status, milliseconds / 1000);
      const { correlationId } = factsOf(request);
      logger.debug({ correlationId, method: request.method, path: withoutUrlSecrets(request.originalUrl), status, milliseconds }, 'request');
    });
    next();
  };
}

/** A path with ids in it would make a series of its own. */
function patternOf(request: Request): string {
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'unmatched';
}

import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Health } from '@housestaff/platform';
import { API_PREFIX, isApiPath, OUTSIDE_PREFIX } from './api-paths';
import { compressLargeAnswers } from './compress.middleware';
import { nameRequest } from './request-facts';
import { securityHeaders } from './security-headers';

const LARGEST_BODY = '1mb';

/** HTTPS in front means a proxy in front: its word on the caller's address counts when it stands in a network of ours. */
const PRIVATE_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

export interface HttpParts {
  readonly publicUrl: string;
  readonly log: RequestHandler;
  /** Answers what is not the API's. */
  readonly web?: RequestHandler;
}

/** Everything before the controllers. */
export function configureHttp(app: NestExpressApplication, { publicUrl, log, web }: HttpParts): void {
  app.set('trust proxy', publicUrl.startsWith('https:') ? PRIVATE_NETWORKS : 'loopback');
  // The envelope carries the request's timing, so a hash of the body would never match. Versions are the ETags.
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(nameRequest, securityHeaders(), leaveNoConnection(app.get(Health)));
  if (web !== undefined) app.use(elsewhere(web));
  app.use(log, noStore, compressLargeAnswers, cookieParser(), json({ limit: LARGEST_BODY }));
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
}

function elsewhere(web: RequestHandler): RequestHandler {
  return (request, response, next) => (isApiPath(request.path) ? next() : web(request, response, next));
}

/** While it leaves, no connection is kept that a proxy could use for its next request. */
function leaveNoConnection(health: Health): RequestHandler {
  return (_: Request, response: Response, next: NextFunction): void => {
    if (health.isStopping) response.setHeader('Connection', 'close');
    next();
  };
}

/** What the API says is about people: no cache keeps it, unless a route says otherwise. */
function noStore(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith(`/${API_PREFIX}`)) response.setHeader('Cache-Control', 'no-store');
  next();
}

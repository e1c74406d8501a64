import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { API_PREFIX, isApiPath, OUTSIDE_PREFIX } from './api-paths';
import { nameRequest } from './request-facts';
import { securityHeaders } from './security-headers';

const LARGEST_BODY = '1mb';

/** Everything before the controllers. `web` answers what is not the API's. */
export function configureHttp(app: NestExpressApplication, log: RequestHandler, web?: RequestHandler): void {
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(nameRequest, securityHeaders());
  if (web !== undefined) app.use(elsewhere(web));
  app.use(log, noStore, cookieParser(), json({ limit: LARGEST_BODY }));
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
}

function elsewhere(web: RequestHandler): RequestHandler {
  return (request, response, next) => (isApiPath(request.path) ? next() : web(request, response, next));
}

/** What the API says is about people: no cache keeps it, unless a route says otherwise. */
function noStore(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith(`/${API_PREFIX}`)) response.setHeader('Cache-Control', 'no-store');
  next();
}

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The web's pages carry Next's inline start-up scripts and the browser gets no per-request nonce, because most pages are
 * built ahead; so scripts are ours or inline, and nothing else is loaded from anywhere but this origin.
 */
const DIRECTIVES = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'unsafe-inline'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** A browser ignores Strict-Transport-Security on plain HTTP, so that it does no harm on localhost. */
export function securityHeaders(): RequestHandler {
  return helmet({ contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES }, referrerPolicy: { policy: 'same-origin' } });
}

import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const GIVEN_ID = /^[\w-]{8,64}$/;

/** What is known of a request from its first moment. */
export interface RequestFacts {
  readonly correlationId: string;
  readonly startedAt: number;
}

const facts = new WeakMap<object, RequestFacts>();

/** Express middleware: names the request and starts its watch. A caller's own X-Correlation-Id is kept when it is a plain id. */
export function nameRequest(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-correlation-id'];
  const correlationId = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
  facts.set(request, { correlationId, startedAt: performance.now() });
  response.setHeader('X-Correlation-Id', correlationId);
  next();
}

export function factsOf(request: object): RequestFacts {
  const known = facts.get(request);
  if (known !== undefined) return known;
  const fresh = { correlationId: randomUUID(), startedAt: performance.now() };
  facts.set(request, fresh);
  return fresh;
}

/** Whole milliseconds since the request came in. */
export function elapsed(request: object): number {
  return Math.round(performance.now() - factsOf(request).startedAt);
}

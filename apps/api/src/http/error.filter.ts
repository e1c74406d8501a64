import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { API_VERSION, type Envelope } from './envelope';
import { rowOf } from './error-table';
import { FailureLog } from './failure-log';
import { refusalOf } from './refusal';
import { elapsed, factsOf } from './request-facts';

/** Every throw becomes one envelope, by the error table. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: FailureLog) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const refusal = refusalOf(thrown);
    const row = rowOf(refusal.code);
    const { correlationId } = factsOf(request);
    this.log.write({ code: refusal.code, row, correlationId, method: request.method, path: request.path, thrown });
    if (response.headersSent) return void response.end();
    retryAfter(refusal.details, response);
    response.status(row.status).json(body(request, { ...refusal, correlationId }));
  }
}

function body(request: Request, error: NonNullable<Envelope<null>['error']>): Envelope<null> {
  return { success: false, data: null, error, meta: { timing: elapsed(request), version: API_VERSION } };
}

/** A refusal that knows when it ends says so: `retryAfterSeconds` among its facts. */
function retryAfter(details: readonly unknown[], response: Response): void {
  const [facts] = details;
  if (typeof facts !== 'object' || facts === null || !('retryAfterSeconds' in facts)) return;
  response.setHeader('Retry-After', String(facts.retryAfterSeconds));
}

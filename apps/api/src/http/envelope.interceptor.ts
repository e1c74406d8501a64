import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, StreamableFile } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { API_VERSION, type Envelope } from './envelope';
import { Page } from './page';
import { RAW_RESPONSE } from './raw-response.decorator';
import { elapsed } from './request-facts';

/** Wraps what a controller returns, and sends a resource's version as its ETag. */
@Injectable()
export class EnvelopeInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const raw = this.reflector.getAllAndOverride<boolean>(RAW_RESPONSE, [context.getHandler(), context.getClass()]);
    if (raw) return next.handle();
    const http = context.switchToHttp();
    return next.handle().pipe(map((value: unknown) => wrap(value, http.getRequest<Request>(), http.getResponse<Response>())));
  }
}

function wrap(value: unknown, request: Request, response: Response): unknown {
  if (value instanceof StreamableFile || response.statusCode === 204) return value;
  if (value instanceof Page) return envelope(value.items, request, { pagination: { nextCursor: value.nextCursor } });
  const version = versionOf(value);
  if (version !== null) response.setHeader('ETag', `"${version}"`);
  return envelope(value ?? null, request, {});
}

function envelope(data: unknown, request: Request, more: Partial<Envelope<unknown>['meta']>): Envelope<unknown> {
  return { success: true, data, error: null, meta: { ...more, timing: elapsed(request), version: API_VERSION } };
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null;
  return typeof value.version === 'number' ? value.version : null;
}

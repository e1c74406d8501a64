import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { IdempotentRequests } from '@housestaff/platform';
import { callerOf } from '../auth/caller';
import { ANSWERS_SECRET } from './answers-secret.decorator';

/** A POST with an `Idempotency-Key` happens once; its repeats get the first answer, marked `Idempotency-Replayed`. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly requests: IdempotentRequests,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const key = request.get('idempotency-key');
    if (request.method !== 'POST' || key === undefined || callerOf(request) === undefined) return next.handle();
    if (this.reflector.get<boolean | undefined>(ANSWERS_SECRET, context.getHandler())) return next.handle();
    return from(this.once(key, request, http.getResponse<Response>(), next));
  }

  private async once(key: string, request: Request, response: Response, next: CallHandler): Promise<unknown> {
    const asked = { key, route: `POST ${request.path}`, body: request.body as unknown };
    const answer = await this.requests.run<unknown>(asked, () => lastValueFrom(next.handle() as Observable<unknown>, { defaultValue: null }));
    if (answer.replayed) response.setHeader('Idempotency-Replayed', 'true');
    return answer.value;
  }
}

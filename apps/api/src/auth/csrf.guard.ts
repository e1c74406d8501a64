import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CsrfFailed } from '@housestaff/identity/domain';
import { callerOf } from './caller';
import { SameOrigin } from './same-origin';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Second guard: did a page of ours send it? A write from a browser must come from this origin, and one that is signed in
 * by cookie must also carry the session's CSRF token, which another site can't read.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(private readonly origin: SameOrigin) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (SAFE.includes(request.method)) return true;
    const caller = callerOf(request);
    if (caller?.proof === 'bearer') return true;
    if (!this.origin.admits(request)) throw new CsrfFailed('origin');
    if (caller !== undefined && !isSame(caller.csrfToken, request.get('x-csrf-token') ?? '')) throw new CsrfFailed('token');
    return true;
  }
}

function isSame(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

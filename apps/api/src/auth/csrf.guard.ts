import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CsrfFailed } from '@housestaff/identity/domain';
import { Settings } from '@housestaff/platform';
import { callerOf } from './caller';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Second guard: did a page of ours send it? A write from a browser must come from this origin, and one that is signed in
 * by cookie must also carry the session's CSRF token, which another site can't read.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  private readonly publicHost: string;

  constructor(settings: Settings) {
    this.publicHost = new URL(settings.publicUrl).host;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (SAFE.includes(request.method)) return true;
    const caller = callerOf(request);
    if (caller?.proof === 'bearer') return true;
    if (!this.isSameOrigin(request)) throw new CsrfFailed('origin');
    if (caller !== undefined && !isSame(caller.csrfToken, request.get('x-csrf-token') ?? '')) throw new CsrfFailed('token');
    return true;
  }

  /** A client that is no browser sends no Origin; a browser always does with a write. */
  private isSameOrigin(request: Request): boolean {
    const origin = request.get('origin');
    if (origin === undefined) return !['cross-site', 'same-site'].includes(request.get('sec-fetch-site') ?? 'none');
    return URL.canParse(origin) && [request.get('host'), this.publicHost].includes(new URL(origin).host);
  }
}

function isSame(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

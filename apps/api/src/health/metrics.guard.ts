import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable, NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import { isLoopback, Settings } from '@housestaff/platform';

/** Metrics are for this machine, or for who brings METRICS_TOKEN as a bearer. Others learn nothing of the page. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (this.hasToken(request) || isLocal(request)) return true;
    throw new NotFoundException();
  }

  private hasToken(request: Request): boolean {
    const token = this.settings.metricsToken;
    if (token === undefined) return false;
    return timingSafeEqual(digest(`Bearer ${token}`), digest(request.get('authorization') ?? ''));
  }
}

/** Behind a proxy on this machine everyone's connection is local, so a forwarded request is not. */
function isLocal(request: Request): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return isLoopback(address) && request.get('x-forwarded-for') === undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

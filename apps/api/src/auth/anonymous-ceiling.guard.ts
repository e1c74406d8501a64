import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AnonymousCeiling } from './anonymous-ceiling';

/** On each route that answers nobody in particular. Nest makes one guard a module; they count together. */
@Injectable()
export class AnonymousCeilingGuard implements CanActivate {
  constructor(private readonly ceiling: AnonymousCeiling) {}

  canActivate(context: ExecutionContext): boolean {
    this.ceiling.count(context.switchToHttp().getRequest<Request>().ip ?? 'unknown');
    return true;
  }
}

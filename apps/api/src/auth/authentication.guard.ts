import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard, type IAuthModuleOptions } from '@nestjs/passport';
import type { Request } from 'express';
import { DomainError } from '@housestaff/kernel';
import { InvalidToken, NotSignedIn } from '@housestaff/identity/domain';
import { accessOf } from './access-of';
import { type Caller, setCaller } from './caller';
import { JwtStrategy } from './jwt.strategy';

/** First guard: who is it? */
@Injectable()
export class AuthenticationGuard extends AuthGuard() {
  constructor(
    private readonly reflector: Reflector,
    strategy: JwtStrategy,
  ) {
    super(only(strategy));
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (accessOf(this.reflector, context)?.kind === 'public') return true;
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<TUser = Caller>(error: unknown, caller: TUser | false, info: unknown, context: ExecutionContext): TUser {
    if (error) throw error;
    if (!caller) throw refusalOf(info);
    setCaller(context.switchToHttp().getRequest<Request>(), caller as unknown as Caller);
    return caller;
  }
}

/**
 * Passport takes a strategy itself as well as its name. A name is looked up in a list that all applications of a process
 * share. One that is given is used as it is, and Passport hangs the request's callbacks on it: each request needs its own,
 * or two that wait for the database at once get each other's caller.
 */
function only(strategy: JwtStrategy): IAuthModuleOptions {
  return {
    get defaultStrategy(): string {
      return Object.create(strategy) as string;
    },
  };
}

/** passport-jwt tells apart by the error it hands on: none at all, expired, or not ours. */
function refusalOf(info: unknown): DomainError {
  if (info instanceof DomainError) return info;
  if (!(info instanceof Error) || info.message === 'No auth token') return new NotSignedIn('missing');
  return info.name === 'TokenExpiredError' ? new NotSignedIn('expired') : new InvalidToken();
}

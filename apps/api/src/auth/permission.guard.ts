import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Actor, Grant } from '@housestaff/kernel';
import { NotSignedIn, type Permission, PermissionDenied, permissionsOf } from '@housestaff/identity/domain';
import { accessOf } from './access-of';
import { callerOf, setCaller } from './caller';
import { DenialLog } from './denial-log';

/**
 * Third guard: may they? From here on the actor carries only the grants that give the route's permission, so that
 * `ProgramAccess` decides by the right ones. A denial is audited.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly denials: DenialLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(this.reflector, context);
    if (access?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = callerOf(request);
    if (caller === undefined) throw new NotSignedIn('missing');
    if (access?.kind === 'authenticated') return true;
    if (access === undefined) throw new PermissionDenied('none is declared');
    const grants = giving(access.permission, caller.actor.grants);
    if (grants.length === 0) return this.deny(caller.actor, access.permission, request);
    setCaller(request, { ...caller, actor: { ...caller.actor, grants } });
    return true;
  }

  private async deny(actor: Actor, permission: Permission, request: Request): Promise<never> {
    await this.denials.record(actor, permission, `${request.method} ${request.path}`);
    throw new PermissionDenied(permission);
  }
}

function giving(permission: Permission, grants: readonly Grant[]): readonly Grant[] {
  return grants.filter((grant) => permissionsOf([grant.role]).includes(permission));
}

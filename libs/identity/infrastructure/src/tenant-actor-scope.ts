import { Injectable } from '@nestjs/common';
import type { Actor } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { ActorScope } from '@housestaff/identity/application';

@Injectable()
export class TenantActorScope extends ActorScope {
  constructor(private readonly context: TenantContext) {
    super();
  }

  run<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.context.runAs(actor, work);
  }
}

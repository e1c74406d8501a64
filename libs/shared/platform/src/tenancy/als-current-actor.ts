import { Injectable } from '@nestjs/common';
import { CurrentActor, type Actor } from '@housestaff/kernel';
import { TenantContext } from './tenant-context';

@Injectable()
export class AlsCurrentActor extends CurrentActor {
  constructor(private readonly context: TenantContext) {
    super();
  }

  get(): Actor {
    const actor = this.context.actor();
    if (!actor) throw new Error('Nobody is acting: this runs outside a request, job or command');
    return actor;
  }
}

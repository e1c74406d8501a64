import { Injectable } from '@nestjs/common';
import { WorkScope, type Id } from '@housestaff/kernel';
import { TenantContext } from './tenant-context';

@Injectable()
export class UnitWorkScope extends WorkScope {
  constructor(private readonly context: TenantContext) {
    super();
  }

  concerns(programId: Id): void {
    this.context.unit()?.programs.add(programId);
  }
}

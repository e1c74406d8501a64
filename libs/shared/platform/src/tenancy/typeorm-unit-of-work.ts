import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@housestaff/kernel';
import type { EntityManager } from 'typeorm';
import { AppSource } from './app-source';
import { TenantContext, type OpenUnit } from './tenant-context';

@Injectable()
export class TypeOrmUnitOfWork extends UnitOfWork {
  constructor(
    private readonly app: AppSource,
    private readonly context: TenantContext,
  ) {
    super();
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const running = this.context.unit();
    return running ? this.join(running, work) : this.begin(work);
  }

  private async join<T>(unit: OpenUnit, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      unit.failure ??= { error };
      throw error;
    }
  }

  private async begin<T>(work: () => Promise<T>): Promise<T> {
    const afterCommit: (() => void)[] = [];
    const result = await this.app.source.transaction(async (manager) => {
      const unit: OpenUnit = { manager, afterCommit, programs: new Set() };
      await this.setTenant(manager);
      const value = await this.context.runInUnit(unit, work);
      if (unit.failure) throw unit.failure.error;
      return value;
    });
    for (const effect of afterCommit) effect();
    return result;
  }

  private async setTenant(manager: EntityManager): Promise<void> {
    const actor = this.context.actor();
    if (!actor) throw new Error('Nobody is acting: a unit of work needs an actor');
    await manager.query("select set_config('app.organization_id', $1, true), set_config('app.user_id', $2, true)", [
      actor.organizationId,
      actor.userId,
    ]);
  }
}

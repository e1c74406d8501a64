import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@housestaff/kernel';
import type { EntityManager } from 'typeorm';
import { isRetryable } from '../database/database-errors';
import { AppSource } from './app-source';
import { TenantContext, type OpenUnit } from './tenant-context';

/** How often steady work begins before whoever stands in its way has won. */
const MOST_BEGINNINGS = 3;

@Injectable()
export class TypeOrmUnitOfWork extends UnitOfWork {
  constructor(
    private readonly app: AppSource,
    private readonly context: TenantContext,
  ) {
    super();
  }

  async run<T>(work: () => Promise<T>, how = { steady: false }): Promise<T> {
    const running = this.context.unit();
    if (running) return this.join(running, work);
    return how.steady ? this.beginSteady(work) : this.begin(work, 'READ COMMITTED');
  }

  private async beginSteady<T>(work: () => Promise<T>): Promise<T> {
    for (let beginning = 1; ; beginning++) {
      try {
        return await this.begin(work, 'REPEATABLE READ');
      } catch (error) {
        if (beginning === MOST_BEGINNINGS || !isRetryable(error)) throw error;
      }
    }
  }

  private async join<T>(unit: OpenUnit, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      unit.failure ??= { error };
      throw error;
    }
  }

  private async begin<T>(work: () => Promise<T>, isolation: 'READ COMMITTED' | 'REPEATABLE READ'): Promise<T> {
    const afterCommit: (() => void)[] = [];
    const result = await this.app.source.transaction(isolation, async (manager) => {
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

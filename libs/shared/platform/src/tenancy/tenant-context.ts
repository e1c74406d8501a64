import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '@housestaff/kernel';
import type { EntityManager, QueryResult } from 'typeorm';

/** One running transaction. */
export interface OpenUnit {
  readonly manager: EntityManager;
  readonly afterCommit: (() => void)[];
  /** Whose rows it works with. */
  readonly programs: Set<Id>;
  /** Set by a nested throw: the whole unit rolls back, even when someone caught it on the way. */
  failure?: { readonly error: unknown };
}

interface Scope {
  readonly actor: Actor;
  readonly unit?: OpenUnit;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Who acts, and the transaction they act in. Carried along by the runtime, never passed by hand. */
@Injectable()
export class TenantContext {
  /** The running unit of work's manager. Its statements run one after the other: don't start two at once. */
  manager(): EntityManager {
    const unit = this.unit();
    if (!unit) throw new Error('No unit of work is running: wrap the use case in UnitOfWork.run');
    return unit.manager;
  }

  /** Rows of one parametrised statement, also of `update … returning` (where `manager().query` gives [rows, count]). */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.send(sql, parameters)).records as Row[];
  }

  /** How many rows an insert, update or delete touched. */
  async execute(sql: string, parameters: unknown[] = []): Promise<number> {
    return (await this.send(sql, parameters)).affected ?? 0;
  }

  /** Runs once the running unit of work is committed; not at all when it rolls back. Must not throw. */
  afterCommit(effect: () => void): void {
    const unit = this.unit();
    if (!unit) throw new Error('No unit of work is running');
    unit.afterCommit.push(effect);
  }

  /** Everything inside acts as this actor, outside any unit of work that the caller may be in. */
  runAs<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return scopes.run({ actor }, work);
  }

  /** Undefined outside any request, job or command. */
  actor(): Actor | undefined {
    return scopes.getStore()?.actor;
  }

  unit(): OpenUnit | undefined {
    return scopes.getStore()?.unit;
  }

  private send(sql: string, parameters: unknown[]): Promise<QueryResult> {
    const runner = this.manager().queryRunner;
    if (!runner) throw new Error('The unit of work has no connection');
    return runner.query(sql, parameters, true);
  }

  runInUnit<T>(unit: OpenUnit, work: () => Promise<T>): Promise<T> {
    const actor = this.actor();
    if (!actor) throw new Error('No actor');
    return scopes.run({ actor, unit }, work);
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppSource } from './app-source';

/**
 * A transaction with no tenant, for what runs before one is known: login by e-mail, refresh, feed token, job polling.
 * Tables are empty in it. Call SECURITY DEFINER functions that return ids only, then go on as the tenant's actor.
 */
@Injectable()
export class SystemTransaction {
  constructor(private readonly app: AppSource) {}

  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.app.source.transaction(work);
  }
}

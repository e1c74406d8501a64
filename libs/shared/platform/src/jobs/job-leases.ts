import type { SystemTransaction } from '../tenancy/system-transaction';
import type { Attempt } from './job-attempt.store';

/** Which attempts are ours, over all organizations. The database's functions return ids only. */
export class JobLeases {
  constructor(
    private readonly system: SystemTransaction,
    private readonly milliseconds: number,
  ) {}

  claim(kinds: string[], most: number): Promise<Attempt[]> {
    return this.call<Attempt>(
      'select organization_id as "organizationId", id as "jobId", fence from platform.claim_jobs($1, $2, $3)',
      [kinds, most, this.milliseconds],
    );
  }

  /** Prolongs them and says which must stop. */
  keep(attempts: Attempt[]): Promise<{ id: string; lost: boolean }[]> {
    const ids = attempts.map(({ jobId }) => jobId);
    const fences = attempts.map(({ fence }) => fence);
    return this.call('select id, lost from platform.keep_jobs($1, $2, $3)', [ids, fences, this.milliseconds]);
  }

  async release(kinds: string[]): Promise<void> {
    await this.call('select platform.release_jobs($1)', [kinds]);
  }

  private call<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.system.run((manager) => manager.query<Row[]>(sql, parameters));
  }
}

import type { SystemTransaction } from '../tenancy/system-transaction';
import type { Attempt } from './job-attempt.store';
import type { JobTicket } from './job-signals';

const columns = 'organization_id as "organizationId", id as "jobId", fence';

/** Which attempts are ours, over all organizations. The database's functions return ids only. */
export class JobLeases {
  constructor(
    private readonly system: SystemTransaction,
    private readonly milliseconds = 15_000,
  ) {}

  claim(kinds: string[], most: number): Promise<Attempt[]> {
    return this.call<Attempt>(`select ${columns} from platform.claim_jobs($1, $2, $3)`, [kinds, most, this.milliseconds]);
  }

  /** The job of this ticket, where the ticket still counts. */
  async claimOne(kinds: string[], { organizationId, jobId, fence }: JobTicket): Promise<Attempt | undefined> {
    const parameters = [kinds, organizationId, jobId, fence, this.milliseconds];
    const rows = await this.call<Attempt>(`select ${columns} from platform.claim_job($1, $2, $3, $4, $5)`, parameters);
    return rows[0];
  }

  /** Tickets of those that wait longest; nothing is claimed. */
  due(kinds: string[], most: number): Promise<JobTicket[]> {
    return this.call<JobTicket>(`select ${columns} from platform.due_jobs($1, $2)`, [kinds, most]);
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

import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { TenantContext } from '../tenancy/tenant-context';

/** A place where the chain does not hold. */
export interface AuditBreak {
  readonly seq: number;
  /** The row; null when the chain's last rows are missing. */
  readonly id: Id | null;
  /** altered: its content is not what was sealed. missing-before: rows were removed before it. unchained: it was put in. */
  readonly reason: 'altered' | 'missing-before' | 'unchained' | 'missing-at-end';
}

export interface AuditVerdict {
  readonly sealed: number;
  readonly waiting: number;
  readonly breaks: AuditBreak[];
}

/** Recomputes the current organization's chain and names every row that does not fit. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
  ) {}

  execute(): Promise<AuditVerdict> {
    return this.unitOfWork.run(async () => {
      const [counts] = await this.context.query<{ sealed: number; waiting: number }>(
        'select count(seq)::int as sealed, (count(*) - count(seq))::int as waiting from platform.audit_event',
      );
      const breaks = await this.context.query<AuditBreak & { seq: string }>('select * from platform.audit_breaks()');
      return {
        sealed: counts?.sealed ?? 0,
        waiting: counts?.waiting ?? 0,
        breaks: breaks.map((found) => ({ ...found, seq: Number(found.seq) })),
      };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import { TenantContext } from '../tenancy/tenant-context';

/** Everything optional; `from` in, `to` out, as instants. `action` and `resource` match from their start. */
export interface AuditLogFilter {
  readonly action?: string;
  readonly resource?: string;
  readonly user?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** At most 200; 50 when left out. */
  readonly limit?: number;
}

export interface AuditRecord {
  readonly id: Id;
  readonly seq: number | null;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceId: string | null;
  readonly outcome: 'allowed' | 'denied';
  readonly query: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly correlationId: string;
}

export interface AuditLogPage {
  readonly items: AuditRecord[];
  readonly nextCursor: string | null;
}

/** The current organization's audit, newest first. Reading it is audited too. */
@Injectable()
export class AuditLogQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
    private readonly audit: AuditTrail,
  ) {}

  execute(filter: AuditLogFilter): Promise<AuditLogPage> {
    const limit = Math.min(Math.max(filter.limit ?? 50, 1), 200);
    return this.unitOfWork.run(async () => {
      const rows = await this.select(filter, limit + 1);
      await this.audit.record({ action: 'platform.audit.read', resource: 'audit', query: filter });
      const items = rows.slice(0, limit);
      return { items, nextCursor: rows.length > limit ? cursorOf(items.at(-1)) : null };
    });
  }

  private async select(filter: AuditLogFilter, limit: number): Promise<AuditRecord[]> {
    const after = parseCursor(filter.cursor);
    const rows = await this.context.query<AuditRecord & { seq: string | null }>(
      `select id, seq, at, actor, action, resource, resource_id as "resourceId", outcome, query, before, after,
         correlation_id as "correlationId"
       from platform.audit_event
       where ($1::text is null or starts_with(action, $1)) and ($2::text is null or starts_with(resource, $2))
         and ($3::text is null or position(lower($3) in lower(actor)) > 0)
         and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
         and ($6::timestamptz is null or (at, id) < ($6, $7::uuid))
       order by at desc, id desc limit $8`,
      [filter.action ?? null, filter.resource ?? null, filter.user ?? null, filter.from ?? null, filter.to ?? null,
        after?.at ?? null, after?.id ?? null, limit],
    );
    return rows.map((row) => ({ ...row, seq: row.seq === null ? null : Number(row.seq) }));
  }
}

function cursorOf(last: AuditRecord | undefined): string | null {
  return last ? Buffer.from(`${last.at.toISOString()}|${last.id}`).toString('base64url') : null;
}

function parseCursor(cursor: string | undefined): { at: string; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\|([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match?.[1] || !match[2]) throw new InvalidValue('cursor', cursor, 'the nextCursor of the page before');
  return { at: match[1], id: match[2] };
}

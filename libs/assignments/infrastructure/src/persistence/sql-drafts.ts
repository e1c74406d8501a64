import { Injectable } from '@nestjs/common';
import { Drafts, type DraftState, type DraftStep, type DraftSummary } from '@housestaff/assignments/application';
import type { DraftChange } from '@housestaff/assignments/domain';
import { Clock, CurrentActor, newId, NotFound, type Id } from '@housestaff/kernel';
import { fromDateRange, TenantContext } from '@housestaff/platform';
import { payloadOf, toSteps, type ChangeRow } from './draft-change.mapper';

const FIELDS = `id, schedule_id as "scheduleId", name, base_version as "baseVersion", status, created_by as "createdBy", changed_at as "changedAt", version`;

@Injectable()
export class SqlDrafts extends Drafts {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  async findById(id: Id): Promise<DraftState | undefined> {
    return (await this.tenant.query<DraftState>(`select ${FIELDS} from assignments.draft where id = $1`, [id]))[0];
  }

  async lock(id: Id): Promise<DraftState | undefined> {
    return (await this.tenant.query<DraftState>(`select ${FIELDS} from assignments.draft where id = $1 for update`, [id]))[0];
  }

  async openOf(scheduleId: Id): Promise<DraftState[]> {
    return this.tenant.query<DraftState>(`select ${FIELDS} from assignments.draft where schedule_id = $1 and status = 'open' order by id`, [scheduleId]);
  }

  async countOf(scheduleId: Id): Promise<number> {
    const rows = await this.tenant.query<{ count: number }>('select count(*)::int as count from assignments.draft where schedule_id = $1', [scheduleId]);
    return rows[0]?.count ?? 0;
  }

  async summaries(draftIds: readonly Id[]): Promise<Map<Id, DraftSummary>> {
    if (draftIds.length === 0) return new Map();
    const rows = await this.tenant.query<DraftSummary & { draftId: Id }>(
      `select draft_id as "draftId", (count(*) filter (where not undone))::int as "changeCount",
         (array_agg(label order by step desc) filter (where not undone))[1] as "undoLabel",
         (array_agg(label order by step) filter (where undone))[1] as "redoLabel"
       from assignments.draft_change where draft_id = any($1) group by draft_id`,
      [draftIds],
    );
    return new Map(rows.map(({ draftId, ...summary }) => [draftId, summary]));
  }

  async add(draft: DraftState): Promise<void> {
    const { id, scheduleId, name, baseVersion, status, createdBy, changedAt } = draft;
    await this.tenant.execute(
      `insert into assignments.draft (organization_id, id, schedule_id, name, base_version, status, created_by, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [this.actor.get().organizationId, id, scheduleId, name, baseVersion, status, createdBy, changedAt],
    );
  }

  async save({ id, name, baseVersion, status }: DraftState): Promise<DraftState> {
    const rows = await this.tenant.query<DraftState>(
      `update assignments.draft set name = $2, base_version = $3, status = $4, changed_at = $5, version = version + 1 where id = $1 returning ${FIELDS}`,
      [id, name, baseVersion, status, this.clock.now()],
    );
    if (!rows[0]) throw new NotFound('draft', id);
    return rows[0];
  }

  async steps(draftId: Id): Promise<DraftStep[]> {
    const rows = await this.tenant.query<ChangeRow>(
      `select step, label, undone, kind, person_id as "personId", period::text as period, payload, source
       from assignments.draft_change where draft_id = $1 order by ordinal`,
      [draftId],
    );
    return toSteps(rows);
  }

  async append(draftId: Id, label: string, changes: readonly DraftChange[], by: string): Promise<void> {
    await this.tenant.execute('delete from assignments.draft_change where draft_id = $1 and undone', [draftId]);
    const rows = changes.map((change, index) => ({
      ...{ id: newId(this.clock), index, kind: change.kind, person_id: change.personId, source: change.source },
      ...{ period: fromDateRange(change.period), payload: payloadOf(change) },
    }));
    await this.tenant.execute(
      `insert into assignments.draft_change (organization_id, id, draft_id, ordinal, step, label, kind, person_id, period, payload, source, created_by)
       select $1, r.id, $2, last.ordinal + 1 + r.index, last.step + 1, $3, r.kind, r.person_id, r.period, r.payload, r.source, $4
       from jsonb_to_recordset($5::jsonb) as r(id uuid, index int, kind text, person_id uuid, period daterange, payload jsonb, source text),
         (select coalesce(max(ordinal), 0) as ordinal, coalesce(max(step), 0) as step from assignments.draft_change where draft_id = $2) as last`,
      [this.actor.get().organizationId, draftId, label, by, JSON.stringify(rows)],
    );
  }

  async setUndone(draftId: Id, step: number, undone: boolean): Promise<void> {
    await this.tenant.execute('update assignments.draft_change set undone = $3, changed_at = now() where draft_id = $1 and step = $2', [draftId, step, undone]);
  }
}

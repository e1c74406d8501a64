import { Injectable } from '@nestjs/common';
import type { RowChanges } from '@housestaff/assignments/application';
import { Clock, CurrentActor, newId, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { COPY_DUTIES, dutyRecord, INSERT_DUTIES, RELINK_DUTIES, UPDATE_DUTIES } from './duty-rows';
import { COPY_HAND, handRecords, INSERT_HAND, UPDATE_HAND } from './hand-duty-rows';
import { changedStays, COPY_STAYS, INSERT_STAYS, stayRecords, UPDATE_STAYS } from './stay-rows';

type Table = 'stay' | 'hand_duty' | 'duty';

interface TableChanges {
  readonly table: Table;
  readonly removed: readonly Id[];
  readonly changed: readonly object[];
  readonly changedIds: readonly Id[];
  readonly added: readonly object[];
}

const STATEMENTS = {
  stay: { copy: COPY_STAYS, update: UPDATE_STAYS, insert: INSERT_STAYS },
  hand_duty: { copy: COPY_HAND, update: UPDATE_HAND, insert: INSERT_HAND },
  duty: { copy: COPY_DUTIES, update: UPDATE_DUTIES, insert: INSERT_DUTIES },
} as const;

/** Rows per statement: a year of 60 people is 44,000 half-days. */
const BATCH = 5000;

/** Writes one version: what goes is closed, what changes leaves a closed copy behind, what is new is added. */
@Injectable()
export class RowWriter {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  async write(scheduleId: Id, version: number, changes: RowChanges): Promise<void> {
    await this.writeTable(scheduleId, version, this.stays(changes));
    await this.writeTable(scheduleId, version, this.handDuties(changes));
    await this.writeTable(scheduleId, version, this.duties(changes));
    await this.relink(changes);
    // Settles the deferred exclusions here, where a collision still is this use case's.
    await this.tenant.execute('set constraints all immediate');
    await this.tenant.execute('set constraints all deferred');
  }

  private async writeTable(scheduleId: Id, version: number, { table, removed, changed, changedIds, added }: TableChanges): Promise<void> {
    const now = this.clock.now();
    const { copy, update, insert } = STATEMENTS[table];
    if (removed.length > 0) await this.tenant.execute(`update assignments.${table} set published_to = $2 where id = any($1)`, [removed, version]);
    if (changed.length > 0) {
      const copies = changedIds.map((id) => ({ id, copy_id: newId(this.clock) }));
      await this.inBatches(copies, (rows) => this.tenant.execute(copy, [rows, version]));
      await this.inBatches(changed, (rows) => this.tenant.execute(update, [rows, version, now]));
    }
    await this.inBatches(added, (rows) => this.tenant.execute(insert, [rows, this.actor.get().organizationId, scheduleId, version, now]));
  }

  private stays({ stays }: RowChanges): TableChanges {
    const changed = changedStays(stays);
    return { table: 'stay', removed: idsOf(stays.removed), changed: stayRecords(changed), changedIds: idsOf(changed), added: stayRecords(stays.added) };
  }

  private handDuties({ handDuties }: RowChanges): TableChanges {
    const changed = handDuties.changed.map(({ before, after }) => ({ ...after, id: before.id }));
    return { table: 'hand_duty', removed: idsOf(handDuties.removed), changed: handRecords(changed), changedIds: idsOf(changed), added: handRecords(handDuties.added) };
  }

  private duties({ duties }: RowChanges): TableChanges {
    const changedIds = duties.changed.map(({ before }) => before.rowId as Id);
    return {
      table: 'duty',
      removed: duties.removed.map((duty) => duty.rowId as Id),
      changed: duties.changed.map(({ before, after }) => dutyRecord(after, before.rowId as Id)),
      changedIds,
      added: duties.added.map((duty) => dutyRecord(duty, newId(this.clock))),
    };
  }

  private async relink({ duties }: RowChanges): Promise<void> {
    const moved = duties.unchanged.filter(({ before, after }) => before.stayId !== after.stayId || before.id !== after.id);
    const rows = moved.map(({ before, after }) => ({ id: before.rowId, stay_id: after.stayId, hand_duty_id: after.id }));
    await this.inBatches(rows, (batch) => this.tenant.execute(RELINK_DUTIES, [batch]));
  }

  private async inBatches(rows: readonly object[], write: (batch: string) => Promise<unknown>): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) await write(JSON.stringify(rows.slice(start, start + BATCH)));
  }
}

function idsOf(rows: readonly { readonly id: Id | null }[]): Id[] {
  return rows.map((row) => row.id as Id);
}

import { diffDuties, dutyKey, materialise, stayKey, type Duty, type HandDuty, type RowDiff, type ScheduleRows, type Stay } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import type { PublishedDuty } from '../ports/published-rows';
import type { World } from '../ports/schedule-world';
import { attending } from '../schedule-reader/attending';

/** The rows with the ids under which they are stored, or will be: a row that is the same by its natural key keeps its id. */
export function withStoredIds(target: ScheduleRows, live: ScheduleRows, nextId: () => Id): ScheduleRows {
  return {
    stays: identified<Stay>(target.stays, live.stays, stayKey, nextId),
    handDuties: identified<HandDuty>(target.handDuties, live.handDuties, dutyKey, nextId),
  };
}

function identified<Row extends { id: Id | null }>(rows: readonly Row[], live: readonly Row[], key: (row: Row) => string, nextId: () => Id): Row[] {
  const ids = new Map(live.map((row) => [key(row), row.id]));
  return rows.map((row) => ({ ...row, id: ids.get(key(row)) ?? nextId() }));
}

export type TargetDuty = Duty & { readonly rowId: Id | null };

/** What publishing does to the stored duties. A duty whose stay was cut anew follows its stay without being changed itself. */
export function dutyChanges(rows: ScheduleRows, world: World, live: readonly PublishedDuty[]): RowDiff<TargetDuty> {
  const duties = materialise(rows.stays, world.catalog, world.absences, rows.handDuties, attending(world.people));
  return diffDuties<TargetDuty>(live, onePerKey(duties).map((duty) => ({ ...duty, rowId: null })));
}

/** A hand-made duty that leave halves may meet its own like; the first one stands for both. */
function onePerKey(duties: readonly Duty[]): Duty[] {
  return [...new Map(duties.map((duty) => [dutyKey(duty), duty])).values()];
}

import type { ChangeInput } from '@housestaff/assignments/application';
import type { Half, HandDuty } from '@housestaff/assignments/domain';
import { addDays, type Id, type LocalDate } from '@housestaff/kernel';
import type { PlanningSolution } from '@housestaff/planning/domain';
import { isFreed, otherDuties } from './other-duties';
import type { ChangedCell } from './changed-cell';
import type { PlanGround } from './plan-ground';
import type { PlanItem } from './plan-items';
import { isIn, type StandingCells } from './standing-cells';

/** Duties taken away, then duties put, with what follows on the next day. A half-day's earlier duty gives way to what is put there. */
export function dutyChanges(cells: readonly ChangedCell[], ground: PlanGround, standing: StandingCells, solution: PlanningSolution): ChangeInput[] {
  const writer = new DutyWriter(ground, standing, solution);
  return [...cells.flatMap((cell) => writer.removals(cell)), ...cells.flatMap((cell) => writer.puts(cell))];
}

class DutyWriter {
  private readonly items: ReadonlyMap<Id, PlanItem>;

  constructor(
    private readonly ground: PlanGround,
    private readonly standing: StandingCells,
    private readonly solution: PlanningSolution,
  ) {
    this.items = new Map(ground.items.map((item) => [item.id, item]));
  }

  removals(cell: ChangedCell): ChangeInput[] {
    const { personId, column, was, becomes } = cell;
    const rows = this.ground.handDutiesOf(personId);
    const own = rows.filter((row) => row.activityId === was && was !== null && isIn(row, column));
    const follows = this.after(was).flatMap((one) => rows.filter((row) => row.date === column.to && row.activityId === one.activityId && row.half === one.half && !row.locked));
    const stays = new Set(this.written(becomes, cell).map((one) => `${one.activityId} ${one.half}`));
    const gone = [...own, ...follows.filter((row) => !stays.has(`${row.activityId} ${row.half}`)), ...this.freed(cell)];
    return gone.flatMap((row) => this.remove(row, personId));
  }

  puts(cell: ChangedCell): ChangeInput[] {
    const { personId, column, becomes } = cell;
    if (becomes === null) return [];
    const put = (activityId: Id, half: Half, from: LocalDate, to: LocalDate): ChangeInput => ({ kind: 'put-duty', personId, from, to, activityId, half });
    const next = this.written(becomes, cell).filter(() => column.to < this.ground.catalog.year.period.end);
    return [put(becomes, column.half ?? 'day', column.from, column.to), ...next.map(({ activityId, half }) => put(activityId, half, column.to, addDays(column.to, 1)))];
  }

  private remove({ id, date, half, locked }: HandDuty, personId: Id): ChangeInput[] {
    const days = { personId, from: date, to: addDays(date, 1), ...(id ? { dutyId: id } : {}) };
    const unlock: ChangeInput[] = locked && id ? [{ ...days, kind: 'lock', locked: false }] : [];
    return [...unlock, { ...days, kind: 'remove-duty', half }];
  }

  private after(item: Id | null): PlanItem['after'] {
    return (item !== null && this.items.get(item)?.after) || [];
  }

  /** After a call always; after a run of nights, on the day after the last. */
  private written(item: Id | null, { personId, column }: ChangedCell): PlanItem['after'] {
    const next = this.ground.columns.find(({ from, half }) => from === column.to && half !== 'pm');
    const goesOn = next !== undefined && (this.solution.cells[personId]?.[next.id] ?? null) !== null;
    return goesOn && item !== null && !this.items.get(item)?.freesNextDay ? [] : this.after(item);
  }

  /** Half-days of work on the day that a new call frees. */
  private freed({ personId, column, becomes }: ChangedCell): HandDuty[] {
    const person = this.ground.people.find(({ id }) => id === personId);
    if (becomes === null || !person || !this.items.get(becomes)?.freesNextDay) return [];
    return otherDuties(person, this.ground, this.standing).filter((other) => other.row.date === column.to && isFreed(other)).map(({ row }) => row);
  }
}

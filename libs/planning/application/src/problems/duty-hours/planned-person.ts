import type { PersonOfProgram } from '@housestaff/assignments/application';
import { materialise, type CatalogIndex, type Duty, type HandDuty, type Stay } from '@housestaff/assignments/domain';
import type { HistoryMaker } from '@housestaff/compliance/application';
import type { DutyHistory, DutyRow } from '@housestaff/compliance/domain';
import { addDays, intersect, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { isFollowing, isFreed, otherDuties, type Other } from '../other-duties';
import type { PlanColumn } from '../plan-columns';
import type { PlanGround } from '../plan-ground';
import type { PlanItem } from '../plan-items';
import { isIn, type StandingCells } from '../standing-cells';

export interface GivenCell {
  readonly column: PlanColumn;
  readonly item: PlanItem;
}

/** What a cell does to somebody's rows. */
export interface CellEffect {
  readonly added: readonly DutyRow[];
  readonly removed: readonly DutyRow[];
}

export interface Workbench {
  readonly ground: PlanGround;
  readonly standing: StandingCells;
  readonly index: CatalogIndex;
  readonly maker: HistoryMaker;
}

/** Days around a change that may follow from it, or that it depends on. */
const BEFORE = 3;
const AFTER = 4;

/** One resident as they are without the plan, and as they would be with some of its cells. */
export class PlannedPerson {
  /** The whole year and the days before it, without what the plan gives. */
  readonly base: DutyHistory;
  private readonly byHand: readonly HandDuty[];
  private readonly others: readonly Other[];
  private readonly absences;
  private readonly effects = new Map<string, CellEffect>();

  constructor(
    readonly person: PersonOfProgram,
    private readonly bench: Workbench,
  ) {
    const { ground, standing, maker } = bench;
    const items = new Set(ground.items.map(({ id }) => id));
    const ours = (row: HandDuty): boolean => row.activityId !== null && items.has(row.activityId) && ground.columns.some((column) => isIn(row, column));
    const all = ground.handDutiesOf(person.id);
    this.byHand = all.filter((row) => !ours(row) && !isFollowing(row, person.id, ground, standing));
    this.others = otherDuties(person, ground, standing);
    this.absences = ground.schedule.absences.filter((one) => one.personId === person.id);
    const year = ground.catalog.year.period;
    const before = ground.dutiesOf(person.id).filter(({ date }) => date < year.start);
    const standingDuties = ground.dutiesOf(person.id).filter(({ date }) => date >= year.start);
    const duties = this.byHand.length === all.length ? standingDuties : this.duties(this.byHand, year);
    this.base = maker.historyOf({ person, duties: [...before, ...duties], stays: ground.staysOf(person.id), absences: this.absences });
  }

  get id(): Id {
    return this.person.id;
  }

  /** Rows that come and go with a cell, whenever they begin. */
  effectOf(cell: GivenCell): CellEffect {
    const key = `${cell.column.id} ${cell.item.id}`;
    const known = this.effects.get(key);
    if (known) return known;
    const days = this.around([cell]);
    const [without, withIt] = [this.near([], days).duties, this.near([cell], days).duties];
    const [old, now] = [new Set(without.map(keyOf)), new Set(withIt.map(keyOf))];
    const effect = { added: withIt.filter((row) => !old.has(keyOf(row))), removed: without.filter((row) => !now.has(keyOf(row))) };
    this.effects.set(key, effect);
    return effect;
  }

  around(cells: readonly GivenCell[]): DateRange {
    return { start: addDays(cells[0]!.column.from, -BEFORE), end: addDays(cells.at(-1)!.column.from, AFTER + 1) };
  }

  /** The days around as they would be with some cells. */
  near(cells: readonly GivenCell[], days: DateRange): DutyHistory {
    const { ground, maker } = this.bench;
    const stays = clipped(ground.staysOf(this.person.id), days);
    const earlier = ground.dutiesOf(this.person.id).filter(({ date }) => date < ground.catalog.year.period.start && date >= days.start);
    const duties = [...earlier, ...this.duties(this.withCells(cells), days)];
    return { ...maker.historyOf({ person: this.person, duties, stays, absences: this.absences }), period: { start: addDays(days.start, 1), end: days.end } };
  }

  /** All of the year with some cells. */
  whole(cells: readonly GivenCell[]): DutyHistory {
    const { ground, maker } = this.bench;
    const year = ground.catalog.year.period;
    const before = ground.dutiesOf(this.person.id).filter(({ date }) => date < year.start);
    return maker.historyOf({ person: this.person, duties: [...before, ...this.duties(this.withCells(cells), year)], stays: ground.staysOf(this.person.id), absences: this.absences });
  }

  private duties(byHand: readonly HandDuty[], { start, end }: DateRange): Duty[] {
    const { ground, index } = this.bench;
    const own = byHand.filter(({ date }) => start <= date && date < end);
    return materialise(clipped(ground.staysOf(this.person.id), { start, end }), index, this.absences, own);
  }

  private withCells(cells: readonly GivenCell[]): HandDuty[] {
    const freed = new Set<HandDuty>();
    let rows: HandDuty[] = [...this.byHand];
    for (const { column, item } of cells) {
      if (item.freesNextDay) for (const other of this.others) if (other.row.date === column.to && isFreed(other)) freed.add(other.row);
      rows = this.put(rows, item.id, column.half ?? 'day', column.from);
    }
    for (const { column, item } of cells) {
      const goesOn = cells.some((next) => next.column.from === column.to);
      if (!goesOn || item.freesNextDay) for (const { activityId, half } of item.after) rows = this.put(rows, activityId, half, column.to);
    }
    return rows.filter((row) => !freed.has(row));
  }

  private put(rows: readonly HandDuty[], activityId: Id, half: HandDuty['half'], date: LocalDate): HandDuty[] {
    const gone = (row: HandDuty): boolean => row.date === date && (row.half === half || (row.activityId === null && (row.half === 'day' || half === 'day')));
    return [...rows.filter((row) => !gone(row)), { id: null, personId: this.person.id, activityId, date, half, source: 'solver', locked: false }];
  }
}

function clipped(stays: readonly Stay[], days: DateRange): Stay[] {
  return stays.flatMap((stay) => {
    const period = intersect(stay.period, days);
    return period ? [{ ...stay, period }] : [];
  });
}

function keyOf({ date, activityCode, start, end }: DutyRow): string {
  return `${date} ${activityCode} ${start} ${end}`;
}

import { pgyOf, type EffectiveSchedule, type PersonOfProgram } from '@housestaff/assignments/application';
import type { Duty, HandDuty, Stay } from '@housestaff/assignments/domain';
import { contains, dateRange, weekday, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { DayPick, PeoplePick, PlanningProblem, PlanSetupFields } from '@housestaff/planning/domain';
import { NothingToPlan } from '../planning.errors';
import { daysOff, ProtectedTime, type DaysOff } from './institution-time';
import { periodOf, planColumns, type PlanColumn } from './plan-columns';
import { planItems, type PlanItem } from './plan-items';
import type { PlanOptions } from './plan-options';

type Rotation = EffectiveSchedule['catalog']['rotations'][number];

/** A schedule read for one setup and some days: who is planned, in what columns, over which stays and duties. */
export class PlanGround {
  readonly period: DateRange;
  readonly columns: readonly PlanColumn[];
  readonly items: readonly PlanItem[];
  readonly people: readonly PersonOfProgram[];
  readonly holidays: DaysOff;
  readonly protectedTime: ProtectedTime;
  private readonly stays: ReadonlyMap<Id, readonly Stay[]>;
  private readonly byHand: ReadonlyMap<Id, readonly HandDuty[]>;
  private readonly duties: ReadonlyMap<Id, readonly Duty[]>;
  private readonly rotations: ReadonlyMap<Id, Rotation>;

  /** Throws NothingToPlan, and InvalidValue for days that run backwards. */
  constructor(
    readonly schedule: EffectiveSchedule,
    readonly setup: PlanSetupFields,
    readonly options: PlanOptions,
    only?: ReadonlySet<Id>,
  ) {
    this.period = dateRange(options.from, options.to);
    this.holidays = daysOff(schedule.catalog);
    this.protectedTime = new ProtectedTime(schedule.catalog);
    this.columns = planColumns(setup, this.period, this.holidays);
    this.items = planItems(setup, schedule);
    this.rotations = new Map(schedule.catalog.rotations.map((one) => [one.id, one]));
    this.stays = byPerson(schedule.stays);
    this.byHand = byPerson(schedule.handDuties);
    this.duties = byPerson([...(options.earlier ?? []), ...schedule.duties]);
    const isPlanned = (person: PersonOfProgram): boolean => person.active && this.columns.some((column) => this.picks(setup.people, person, column));
    this.people = schedule.people.filter((person) => (only ? only.has(person.id) : isPlanned(person)));
    if (this.items.length === 0) throw new NothingToPlan('items', 'Give the plan activities that the program has');
    if (this.people.length === 0) throw new NothingToPlan('people', 'Choose people who are in the program on these days');
  }

  /** For a problem that was made before: its days and people, in the schedule as it is now. Undefined when none of its people is left. */
  static again(schedule: EffectiveSchedule, setup: PlanSetupFields, { slots, people }: PlanningProblem): PlanGround | undefined {
    const period = periodOf(slots.map(({ id }) => id));
    const only = new Set(people.map(({ id }) => id));
    if (!period || !schedule.people.some(({ id }) => only.has(id))) return undefined;
    return new PlanGround(schedule, setup, { from: period.start, to: period.end }, only);
  }

  /** Whether all that is picked by holds for the person in that column. */
  picks(pick: PeoplePick | undefined, person: PersonOfProgram, column: Pick<PlanColumn, 'from' | 'to'>): boolean {
    if (!pick) return true;
    if (pick.kinds && !pick.kinds.some((kind) => kind === person.kind)) return false;
    if (pick.personIds && !pick.personIds.includes(person.id)) return false;
    if (pick.pgys && !pick.pgys.includes(this.pgyIn(person, column) ?? 0)) return false;
    if (!pick.rotationIds && !pick.categories) return true;
    return this.isOn(person.id, column.from, pick);
  }

  /** Whether their stay on a day is on one of some rotations or categories; both lists together. */
  isOn(personId: Id, day: LocalDate, { rotationIds, categories }: Pick<PeoplePick, 'rotationIds' | 'categories'>): boolean {
    const rotation = this.rotationOn(personId, day);
    return rotation !== undefined && ((rotationIds?.includes(rotation.id) ?? false) || (categories?.includes(rotation.category) ?? false));
  }

  rotationOn(personId: Id, day: LocalDate): Rotation | undefined {
    const stay = this.staysOf(personId).find(({ period }) => contains(period, day));
    return stay && this.rotations.get(stay.rotationId);
  }

  pgyIn(person: PersonOfProgram, { from, to }: Pick<PlanColumn, 'from' | 'to'>): number | null {
    return pgyOf(person, { start: from, end: to })?.pgy ?? null;
  }

  /** Whether the plan was asked for because they are not there. */
  isOut(personId: Id, { from, to }: Pick<PlanColumn, 'from' | 'to'>): boolean {
    return (this.options.out ?? []).some((one) => one.personId === personId && one.from < to && from < one.to);
  }

  staysOf(personId: Id): readonly Stay[] {
    return this.stays.get(personId) ?? [];
  }

  handDutiesOf(personId: Id): readonly HandDuty[] {
    return this.byHand.get(personId) ?? [];
  }

  /** With those before the schedule's year. */
  dutiesOf(personId: Id): readonly Duty[] {
    return this.duties.get(personId) ?? [];
  }

  /** Columns that all of it holds for. */
  columnsOf(pick: DayPick | undefined): readonly PlanColumn[] {
    return pick ? this.columns.filter((column) => isPicked(pick, column)) : this.columns;
  }

  get catalog(): EffectiveSchedule['catalog'] {
    return this.schedule.catalog;
  }
}

export function isPicked({ weekdays, holidays, halves, from, to }: DayPick, column: PlanColumn): boolean {
  if (halves && (!column.half || !halves.includes(column.half))) return false;
  if ((from && column.to <= from) || (to && column.from >= to)) return false;
  const onWeekday = weekdays?.includes(weekday(column.from)) ?? true;
  if (holidays === 'only') return column.holiday && onWeekday;
  if (holidays === 'never') return !column.holiday && onWeekday;
  return onWeekday || (holidays === 'also' && column.holiday);
}

function byPerson<Row extends { readonly personId: Id }>(rows: readonly Row[]): Map<Id, Row[]> {
  const people = new Map<Id, Row[]>();
  for (const row of rows) {
    const own = people.get(row.personId);
    if (own) own.push(row);
    else people.set(row.personId, [row]);
  }
  return people;
}


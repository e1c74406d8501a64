import type { EffectiveSchedule, ScheduleFinding, SupervisionCell } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { SupervisionMeasure, SupervisionPolicy } from '@housestaff/compliance/domain';
import type { Id, LocalDate } from '@housestaff/kernel';
import { SupervisionRows, together, without, type HalfRows } from './supervision-rows';
import { SupervisionViews } from './supervision-view';

const EMPTY: HalfRows = { learners: [], attendings: [] };

/** One schedule under one policy. Rows of a day are made when they are first asked for, and kept. */
export class SupervisedSchedule {
  private readonly maker: SupervisionRows;
  private readonly views: SupervisionViews;
  private readonly rows = new Map<LocalDate, HalfRows>();
  private days?: ReadonlyMap<LocalDate, readonly Duty[]>;
  private all?: readonly ScheduleFinding[];

  constructor(private readonly schedule: EffectiveSchedule, readonly policy: SupervisionPolicy) {
    this.maker = new SupervisionRows(schedule, policy);
    this.views = new SupervisionViews(schedule);
  }

  findings(): readonly ScheduleFinding[] {
    return (this.all ??= this.views.findings(this.maker.measure(together([...this.byDay().keys()].map((day) => this.rowsOf(day))))));
  }

  /** Of some days, with other duties of some people in place of theirs. */
  findingsWith(days: readonly LocalDate[], people: ReadonlySet<Id>, duties: readonly Duty[]): readonly ScheduleFinding[] {
    const asked = new Set(days);
    const own = this.maker.of(duties.filter((duty) => asked.has(duty.date)));
    return this.views.findings(this.maker.measure(together([...days.map((day) => without(this.rowsOf(day), people)), own])));
  }

  /** One cell for each half of each day, in order. */
  cells(days: readonly LocalDate[]): SupervisionCell[] {
    const rows = together(days.map((day) => this.rowsOf(day)));
    const worst = worstByHalf(this.maker.measure(rows));
    const present = new Map<string, Set<Id>>();
    for (const { date, half, personId } of rows.attendings) present.set(date + half, (present.get(date + half) ?? new Set<Id>()).add(personId));
    return days.flatMap((date) => (['am', 'pm'] as const).map((half) => worst.get(date + half) ?? { date, half, have: present.get(date + half)?.size ?? 0, need: 0 }));
  }

  private rowsOf(day: LocalDate): HalfRows {
    const duties = this.byDay().get(day);
    if (!duties) return EMPTY;
    const rows = this.rows.get(day) ?? this.maker.of(duties);
    this.rows.set(day, rows);
    return rows;
  }

  private byDay(): ReadonlyMap<LocalDate, readonly Duty[]> {
    return (this.days ??= dutiesByDay(this.schedule.duties));
  }
}

function dutiesByDay(duties: readonly Duty[]): Map<LocalDate, Duty[]> {
  const days = new Map<LocalDate, Duty[]>();
  for (const duty of duties) {
    const day = days.get(duty.date);
    if (day) day.push(duty);
    else days.set(duty.date, [duty]);
  }
  return days;
}

/** Of several groups the one that lacks most; of those that lack as much, the one that needs most. */
function worstByHalf(measures: readonly SupervisionMeasure[]): Map<string, SupervisionCell> {
  const worst = new Map<string, SupervisionCell>();
  for (const { date, half, limit: need, attendings } of measures) {
    const cell = { date, half, need, have: new Set(attendings.map((row) => row.personId)).size };
    const known = worst.get(date + half);
    if (!known || isWorse(cell, known)) worst.set(date + half, cell);
  }
  return worst;
}

function isWorse(one: SupervisionCell, than: SupervisionCell): boolean {
  const [lacks, lacked] = [one.need - one.have, than.need - than.have];
  return lacks === lacked ? one.need > than.need : lacks > lacked;
}

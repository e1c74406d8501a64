import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule, ScheduleFinding, SupervisionCell } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { NO_SUPERVISION, superviseAll, type RulePack, type SupervisionMeasure, type SupervisionPolicy } from '@housestaff/compliance/domain';
import type { Id, LocalDate } from '@housestaff/kernel';
import { SupervisionRows } from './supervision-rows';
import { SupervisionViews } from './supervision-view';

interface Makers {
  readonly people: EffectiveSchedule['people'];
  readonly rows: SupervisionRows;
  readonly views: SupervisionViews;
}

/** Shown while a program didn't turn the rule on: what its rotations weigh, which finds nothing. */
const BY_WEIGHTS: SupervisionPolicy = { ...NO_SUPERVISION, on: true };

/** Attendings against learners, in whole half-days of a schedule. */
@Injectable()
export class ScheduleSupervision {
  private readonly makers = new WeakMap<EffectiveSchedule['catalog'], Makers>();
  private readonly whole = new WeakMap<EffectiveSchedule, { policy: SupervisionPolicy; findings: readonly ScheduleFinding[] }>();
  private readonly days = new WeakMap<EffectiveSchedule, ReadonlyMap<LocalDate, readonly Duty[]>>();

  /** Of the whole schedule; nothing where the pack has it off. */
  findings(schedule: EffectiveSchedule, { supervision: policy }: RulePack): readonly ScheduleFinding[] {
    if (!policy.on) return [];
    const known = this.whole.get(schedule);
    if (known?.policy === policy) return known.findings;
    const findings = this.findingsOf(schedule, schedule.duties, policy);
    this.whole.set(schedule, { policy, findings });
    return findings;
  }

  /** Of some days of `schedule`, with these people's duties in place of theirs in it. */
  findingsOn(days: ReadonlySet<LocalDate>, schedule: EffectiveSchedule, people: ReadonlySet<Id>, own: readonly Duty[], { supervision: policy }: RulePack): readonly ScheduleFinding[] {
    if (!policy.on) return [];
    const byDay = this.dutiesByDay(schedule);
    const others = [...days].flatMap((day) => (byDay.get(day) ?? []).filter((duty) => !people.has(duty.personId)));
    return this.findingsOf(schedule, [...others, ...own.filter((duty) => days.has(duty.date))], policy);
  }

  /** One cell for each half of each day, in order. */
  cells(schedule: EffectiveSchedule, days: readonly LocalDate[], { supervision }: RulePack): SupervisionCell[] {
    const policy = supervision.on ? supervision : BY_WEIGHTS;
    const byDay = this.dutiesByDay(schedule);
    const input = this.makersOf(schedule).rows.inputOf(days.flatMap((day) => byDay.get(day) ?? []), policy);
    const worst = worstByHalf(superviseAll(input, policy));
    const present = new Map<string, Set<Id>>();
    for (const { date, half, personId } of input.attendings) present.set(date + half, (present.get(date + half) ?? new Set<Id>()).add(personId));
    return days.flatMap((date) => (['am', 'pm'] as const).map((half) => worst.get(date + half) ?? { date, half, have: present.get(date + half)?.size ?? 0, need: 0 }));
  }

  private findingsOf(schedule: EffectiveSchedule, duties: readonly Duty[], policy: SupervisionPolicy): ScheduleFinding[] {
    const { rows, views } = this.makersOf(schedule);
    return views.findings(superviseAll(rows.inputOf(duties, policy), policy));
  }

  private makersOf(schedule: EffectiveSchedule): Makers {
    const { catalog, people } = schedule;
    const known = this.makers.get(catalog);
    if (known?.people === people) return known;
    const made = { people, rows: new SupervisionRows(schedule), views: new SupervisionViews(schedule) };
    this.makers.set(catalog, made);
    return made;
  }

  private dutiesByDay(schedule: EffectiveSchedule): ReadonlyMap<LocalDate, readonly Duty[]> {
    const found = this.days.get(schedule) ?? byDay(schedule.duties);
    this.days.set(schedule, found);
    return found;
  }
}

function byDay(duties: readonly Duty[]): Map<LocalDate, Duty[]> {
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

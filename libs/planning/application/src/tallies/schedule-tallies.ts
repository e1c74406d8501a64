import { Injectable } from '@nestjs/common';
import { ScheduleReader, Schedules, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { tally, type TalliedDuty, type TallyOf } from '@housestaff/planning/domain';
import { ProgramCatalog } from '@housestaff/program/application';
import { CarriedTallies } from '../ports/carried-tallies';

export interface TalliesOfPeople {
  readonly thisYear: ReadonlyMap<Id, TallyOf>;
  /** Earlier academic years as published, and what was entered by hand. */
  readonly before: ReadonlyMap<Id, TallyOf>;
  /** Of that, what was entered by hand. */
  readonly entered: ReadonlyMap<Id, TallyOf>;
  readonly version: number;
}

/** Counts duties of a schedule and of the years before it. Kept as long as a schedule doesn't change. Call within a unit of work. */
@Injectable()
export class ScheduleTallies {
  private readonly kept = new WeakMap<EffectiveSchedule, Map<Id, TallyOf>>();

  constructor(
    private readonly reader: ScheduleReader,
    private readonly schedules: Schedules,
    private readonly programs: ProgramCatalog,
    private readonly carried: CarriedTallies,
  ) {}

  async of(schedule: EffectiveSchedule): Promise<TalliesOfPeople> {
    const kept = await this.carried.find(schedule.schedule.programId);
    const entered = new Map<Id, TallyOf>();
    const before = new Map<Id, TallyOf>();
    for (const { personId, measure, amount } of kept?.rows ?? []) for (const to of [entered, before]) add(to, personId, measure, amount);
    for (const earlier of await this.earlierYears(schedule)) {
      for (const [personId, amounts] of this.talliesIn(earlier)) for (const [measure, amount] of amounts) add(before, personId, measure, amount);
    }
    return { thisYear: this.talliesIn(schedule), before, entered, version: kept?.version ?? 0 };
  }

  /** The published schedules of the academic years before, oldest first. */
  async earlierYears({ schedule, catalog }: EffectiveSchedule): Promise<EffectiveSchedule[]> {
    const { years } = await this.programs.load(schedule.programId);
    const found: EffectiveSchedule[] = [];
    for (const year of years.filter(({ period }) => period.end <= catalog.year.period.start)) {
      const earlier = await this.schedules.findByYear(year.id);
      if (earlier) found.push(await this.reader.effective(earlier.id));
    }
    return found;
  }

  private talliesIn(schedule: EffectiveSchedule): Map<Id, TallyOf> {
    const known = this.kept.get(schedule) ?? tally(talliedDuties(schedule), schedule.catalog.holidays);
    this.kept.set(schedule, known);
    return known;
  }
}

function talliedDuties({ duties, catalog }: EffectiveSchedule): TalliedDuty[] {
  const activities = new Map(catalog.activities.map((one) => [one.id, one]));
  return duties.flatMap(({ personId, activityId, date, during, zone }) => {
    const activity = activities.get(activityId);
    return activity ? [{ personId, date, during, zone, kind: activity.dutyKind, category: activity.category }] : [];
  });
}

function add(to: Map<Id, TallyOf>, personId: Id, measure: string, amount: number): void {
  const own = to.get(personId) ?? to.set(personId, new Map()).get(personId)!;
  own.set(measure, (own.get(measure) ?? 0) + amount);
}

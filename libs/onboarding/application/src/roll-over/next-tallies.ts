import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { ScheduleTallies } from '@housestaff/planning/application';
import { measuresOf, type TallyMeasure } from '@housestaff/planning/domain';
import type { RollOverPlan } from './plan-roll-over';
import type { Ground } from './roll-over-ground';

/** What continuing people begin the new year with. */
export interface CarriedTally {
  readonly measures: readonly TallyMeasure[];
  readonly rows: readonly { readonly personId: Id; readonly name: string; readonly values: Readonly<Record<string, number>> }[];
}

/**
 * Nothing has to be written for it: a year's fairness counts what earlier years published and what was entered by hand, so
 * this year's nights, weekends, holidays and calls are in the new year's from its first day. Copying them into what is
 * entered by hand would count them twice. Call within a unit of work.
 */
@Injectable()
export class NextTallies {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly tallies: ScheduleTallies,
  ) {}

  async of({ schedule, people, holidays }: Ground, plan: RollOverPlan): Promise<CarriedTally> {
    const measures = measuresOf(holidays);
    if (!schedule) return { measures, rows: [] };
    const { before, thisYear } = await this.tallies.of(await this.reader.effective(schedule.id));
    const residents = new Set(plan.people.filter((one) => one.pgyNext !== null).map((one) => one.person.id));
    const staying = people.filter((one) => residents.has(one.id) || (one.kind === 'faculty' && one.active));
    const amount = (id: Id, measure: string): number => (before.get(id)?.get(measure) ?? 0) + (thisYear.get(id)?.get(measure) ?? 0);
    const rows = staying.map(({ id, displayName }) => ({ personId: id, name: displayName, values: Object.fromEntries(measures.map((one) => [one.id, amount(id, one.id)])) }));
    return { measures, rows: rows.filter(({ values }) => Object.values(values).some((value) => value > 0)) };
  }
}

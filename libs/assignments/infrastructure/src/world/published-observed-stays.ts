import { Injectable } from '@nestjs/common';
import { pgyOf, PublishedRows, Schedules, ScheduleWorld } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { ObservedStays } from '@housestaff/program/application';
import type { ObservedStay } from '@housestaff/program/domain';

@Injectable()
export class PublishedObservedStays extends ObservedStays {
  constructor(
    private readonly schedules: Schedules,
    private readonly rows: PublishedRows,
    private readonly world: ScheduleWorld,
  ) {
    super();
  }

  async ofYear(academicYearId: Id): Promise<ObservedStay[]> {
    const schedule = await this.schedules.findByYear(academicYearId);
    if (!schedule) return [];
    const { stays } = await this.rows.live(schedule.id);
    const { people } = await this.world.load(schedule.programId, academicYearId);
    const byId = new Map(people.map((person) => [person.id, person]));
    return stays.flatMap(({ personId, rotationId, period }) => {
      const person = byId.get(personId);
      const pgy = person && pgyOf(person, period)?.pgy;
      return pgy ? [{ personId, pgy, rotationId, period }] : [];
    });
  }
}

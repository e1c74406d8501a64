import { Injectable } from '@nestjs/common';
import { PublishedRows } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { FacultyWeeks, type ServiceDays } from '@housestaff/people/application';
import { PlanSetups } from '@housestaff/planning/application';
import { Rotations } from '@housestaff/program/application';
import { isService } from '@housestaff/program/domain';

const MONDAY = 1;
/** When attendings change where nothing else is planned. */
const FRIDAY = 5;

/** As the program's plan of weeks has them, and as they were published. */
@Injectable()
export class WeeksOfSetups extends FacultyWeeks {
  constructor(
    private readonly setups: PlanSetups,
    private readonly rows: PublishedRows,
    private readonly rotations: Rotations,
  ) {
    super();
  }

  async startOn(programId: Id): Promise<number> {
    const planned = (await this.setups.ofProgram(programId)).find(({ fields }) => fields.slot === 'week');
    return planned ? (planned.fields.weekStartsOn ?? MONDAY) : FRIDAY;
  }

  async servicesOf(programId: Id, personId: Id): Promise<ServiceDays[]> {
    const services = new Map((await this.rotations.ofProgram(programId)).filter(({ category }) => isService(category)).map((one) => [one.id, one]));
    const stays = (await this.rows.staysOfProgram(programId, null)).filter((stay) => stay.personId === personId);
    return stays.flatMap(({ rotationId, period }) => {
      const service = services.get(rotationId);
      return service ? [{ period, abbreviation: service.abbreviation }] : [];
    });
  }
}

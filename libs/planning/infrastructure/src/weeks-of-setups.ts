import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';
import { FacultyWeeks } from '@housestaff/people/application';
import { PlanSetups } from '@housestaff/planning/application';

const MONDAY = 1;
/** When attendings change where nothing else is planned. */
const FRIDAY = 5;

/** As the program's plan of weeks has them. */
@Injectable()
export class WeeksOfSetups extends FacultyWeeks {
  constructor(private readonly setups: PlanSetups) {
    super();
  }

  async startOn(programId: Id): Promise<number> {
    const planned = (await this.setups.ofProgram(programId)).find(({ fields }) => fields.slot === 'week');
    return planned ? (planned.fields.weekStartsOn ?? MONDAY) : FRIDAY;
  }
}

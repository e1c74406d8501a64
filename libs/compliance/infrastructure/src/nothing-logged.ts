import { Injectable } from '@nestjs/common';
import { WorkedHistories, type WorkedOf } from '@housestaff/compliance/application';

const AS_SCHEDULED: WorkedOf = (scheduled) => scheduled;

/** As long as nobody can log hours, what was worked is what was scheduled. */
@Injectable()
export class NothingLogged extends WorkedHistories {
  async of(): Promise<WorkedOf> {
    return AS_SCHEDULED;
  }
}

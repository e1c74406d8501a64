import { Injectable } from '@nestjs/common';
import { Clock, DailyJob, Events, localDateOf, type Id, type JobContext } from '@housestaff/kernel';
import { isRenewed, reminderDue } from '@housestaff/people/domain';
import { Qualifications, type NamedQualification } from '../ports/qualifications';
import { isHere } from './qualification-view';

/** Told of once for each reminder: `facts` are the type, the last day and the days of the reminder. */
export const QUALIFICATION_EXPIRING = 'people.certification.expiring';

@Injectable()
export class RemindOfExpiry extends DailyJob {
  readonly kind = 'people.remind-of-expiry';

  constructor(
    private readonly qualifications: Qualifications,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {
    super();
  }

  handle(_payload: unknown, context: JobContext): Promise<{ told: number }> {
    return context.commit(async () => {
      let told = 0;
      for (const { id, zone } of await this.qualifications.programs()) told += await this.remind(id, zone);
      return { told };
    });
  }

  private async remind(programId: Id, zone: string): Promise<number> {
    const today = localDateOf(this.clock.now().getTime(), zone);
    const all = await this.qualifications.ofProgram(programId);
    let told = 0;
    for (const one of all) {
      const days = isHere(one, today) && !isRenewed(one, all) ? reminderDue(one, today) : null;
      if (days !== null && (await this.tell(one, days))) told += 1;
    }
    return told;
  }

  private async tell({ id, programId, personId, typeId, expires }: NamedQualification, days: number): Promise<boolean> {
    if (expires === null || !(await this.qualifications.tell({ qualificationId: id, expires, days }))) return false;
    await this.events.record({ kind: QUALIFICATION_EXPIRING, programId, resource: 'qualification', resourceId: id, personIds: [personId], facts: { typeId, expires, days } });
    return true;
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, InvalidValue, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { checkTimes, type Activity } from '@housestaff/program/domain';
import { Activities } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';

/** What is left out is usual: clinical work in the house by day, that counts, and whose times aren't known yet. */
export type ActivityFields = Pick<Activity, 'code' | 'name'> & Partial<Omit<Activity, 'id' | 'programId' | 'version'>>;

export interface CreateActivity {
  readonly programId: Id;
  readonly activity: ActivityFields;
}

const USUAL = {
  category: 'clinical',
  place: 'in-house',
  dutyKind: 'day',
  countsHours: true,
  mayOverlap: false,
  supervises: false,
  colour: 'elec',
  times: null,
} as const;

@Injectable()
export class CreateActivityUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, InvalidValue, TimesInverted, TimesOverlap, AlreadyThere naming the activity that has the code. */
  async execute({ programId, activity: fields }: CreateActivity): Promise<Activity> {
    if (fields.code.trim() === '') throw new InvalidValue('code', fields.code, 'a code');
    if (fields.name.trim() === '') throw new InvalidValue('name', fields.name, 'a name');
    checkTimes(fields.code, fields.times ?? null);
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const activity = { ...USUAL, ...fields, code: fields.code.trim(), id: newId(this.clock), programId, version: 1 };
      await this.activities.add(activity);
      await this.audit.record({ action: 'program.activity.create', resource: 'activity', resourceId: activity.id, after: activity });
      return activity;
    });
  }
}

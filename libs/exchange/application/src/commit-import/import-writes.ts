import { Injectable } from '@nestjs/common';
import { ImportIntoSchedule, type ImportCommand, type ImportOutcome } from '@housestaff/assignments/application';
import type { CodeTimes, PlannedAbsence, PlannedActivity, PlannedPerson, PlannedRotation } from '@housestaff/exchange/domain';
import { CreateAbsenceUseCase, CreatePersonUseCase, SetPgyPeriodsUseCase, UpdateAbsenceUseCase } from '@housestaff/people/application';
import type { Absence, Person } from '@housestaff/people/domain';
import { CreateActivityUseCase, CreateRotationUseCase, SetPatternUseCase, UpdateActivityUseCase } from '@housestaff/program/application';
import type { Activity, ActivityCategory, DutyKind, PatternCell, RotationCategory } from '@housestaff/program/domain';
import type { DateRange, Id } from '@housestaff/kernel';

/** Writes single things into the other contexts through their own use cases, all within the running unit of work. */
@Injectable()
export class ImportWrites {
  constructor(
    private readonly createActivityCase: CreateActivityUseCase,
    private readonly updateActivity: UpdateActivityUseCase,
    private readonly createRotationCase: CreateRotationUseCase,
    private readonly setPattern: SetPatternUseCase,
    private readonly createPersonCase: CreatePersonUseCase,
    private readonly setPgyPeriods: SetPgyPeriodsUseCase,
    private readonly createAbsenceCase: CreateAbsenceUseCase,
    private readonly updateAbsence: UpdateAbsenceUseCase,
    private readonly schedule: ImportIntoSchedule,
  ) {}

  async createActivity(programId: Id, planned: PlannedActivity): Promise<Id> {
    const { category, dutyKind, ...rest } = planned;
    const isOff = category === 'time-off';
    const activity = { ...rest, category: category as ActivityCategory, dutyKind: dutyKind as DutyKind, place: isOff ? ('none' as const) : ('in-house' as const), countsHours: !isOff };
    return (await this.createActivityCase.execute({ programId, activity })).id;
  }

  async changeActivity(found: Activity, planned: PlannedActivity): Promise<void> {
    const times: CodeTimes | null = planned.times ?? found.times;
    const changes = { name: planned.name, category: planned.category as ActivityCategory, dutyKind: planned.dutyKind as DutyKind, times };
    await this.updateActivity.execute({ activityId: found.id, expectedVersion: found.version, changes });
  }

  async createRotation(programId: Id, planned: PlannedRotation): Promise<Id> {
    return (await this.createRotationCase.execute({ programId, rotation: { ...planned, category: planned.category as RotationCategory } })).id;
  }

  async replacePattern(rotationId: Id, expectedVersion: number, cells: readonly PatternCell[]): Promise<void> {
    await this.setPattern.execute({ rotationId, expectedVersion, cells });
  }

  async createPerson(programId: Id, planned: PlannedPerson, year: DateRange): Promise<Id> {
    const person = { kind: 'resident' as const, givenName: planned.givenName, familyName: planned.familyName };
    return (await this.createPersonCase.execute({ programId, person, pgyPeriods: pgyOf(planned, year) })).id;
  }

  /** The year's PGY; periods of other years stay. */
  async setPgy(person: Person, planned: PlannedPerson, year: DateRange): Promise<void> {
    const others = person.pgyPeriods.filter(({ period }) => period.end <= year.start || year.end <= period.start);
    const kept = others.map(({ period, pgy, offCycle }) => ({ from: period.start, to: period.end, pgy, offCycle }));
    await this.setPgyPeriods.execute({ personId: person.id, expectedVersion: person.version, periods: [...kept, ...pgyOf(planned, year)] });
  }

  async createAbsence(programId: Id, personId: Id, importBatchId: Id, { kind, range, text }: PlannedAbsence): Promise<void> {
    await this.createAbsenceCase.execute({ programId, personId, kind, from: range.start, to: range.end, status: 'approved', note: text, source: 'import', importBatchId });
  }

  async cancelAbsence(absence: Absence): Promise<void> {
    await this.updateAbsence.execute({ absenceId: absence.id, expectedVersion: absence.version, changes: { status: 'cancelled', source: 'import' } });
  }

  importStays(command: ImportCommand): Promise<ImportOutcome> {
    return this.schedule.execute(command);
  }
}

function pgyOf({ pgy, offCycle }: PlannedPerson, year: DateRange): { from: string; to: string; pgy: number; offCycle: boolean }[] {
  return pgy === null ? [] : [{ from: year.start, to: year.end, pgy, offCycle }];
}

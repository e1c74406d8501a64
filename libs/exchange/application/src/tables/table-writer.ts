import { Injectable } from '@nestjs/common';
import { ImportIntoSchedule, type ImportCommand } from '@housestaff/assignments/application';
import { pgyYear, runsOf, type AbsenceItem, type AssignmentItem, type PersonItem, type TableGround } from '@housestaff/exchange/domain';
import type { DateRange, Id } from '@housestaff/kernel';
import { CreateAbsenceUseCase, CreatePersonUseCase, PeopleDirectory, SetPgyPeriodsUseCase, UpdatePersonUseCase } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';

export interface TableOrder {
  readonly programId: Id;
  readonly batchId: Id;
  readonly fileName: string;
  readonly ground: TableGround;
  readonly replaceManual: boolean;
  readonly lockImported: boolean;
}

/** Writes the accepted rows of a table through the other contexts' own use cases. */
@Injectable()
export class TableWriter {
  constructor(
    private readonly createPerson: CreatePersonUseCase,
    private readonly updatePerson: UpdatePersonUseCase,
    private readonly setPgy: SetPgyPeriodsUseCase,
    private readonly people: PeopleDirectory,
    private readonly createAbsence: CreateAbsenceUseCase,
    private readonly schedule: ImportIntoSchedule,
  ) {}

  async writePeople({ programId, ground, replaceManual }: TableOrder, items: readonly PersonItem[]): Promise<void> {
    const year = pgyYear(ground);
    for (const { found, fields, pgy, state } of items) {
      if (!found) await this.createPerson.execute({ programId, person: fields, pgyPeriods: pgy === null ? [] : [periodOf(pgy, year)] });
      else if (state === 'changed' || (state === 'edited' && replaceManual)) await this.changePerson(found, fields, pgy, year);
    }
  }

  async writeAbsences({ programId, batchId }: TableOrder, items: readonly AbsenceItem[]): Promise<void> {
    for (const { state, person, kind, period, note } of items) {
      if (state !== 'added') continue;
      await this.createAbsence.execute({ programId, personId: person.id, kind, from: period.start, to: period.end, status: 'approved', note, source: 'import', importBatchId: batchId });
    }
  }

  async writeAssignments(order: TableOrder, items: readonly AssignmentItem[]): Promise<void> {
    for (const command of commandsOf(order, items)) await this.schedule.execute(command);
  }

  /** What a row leaves empty takes nothing away. */
  private async changePerson(found: Person, fields: PersonItem['fields'], pgy: number | null, year: DateRange): Promise<void> {
    const { givenName, familyName, kind, email, externalId, cohort, specialties, titles } = fields;
    const filled = { ...(email ? { email } : {}), ...(externalId ? { externalId } : {}), ...(cohort ? { cohort } : {}), ...(specialties.length > 0 ? { specialties } : {}), ...(titles.length > 0 ? { titles } : {}), ...(givenName ? { givenName } : {}) };
    await this.updatePerson.execute({ personId: found.id, expectedVersion: found.version, changes: { familyName, kind, ...filled } });
    if (pgy === null || found.pgyPeriods.some(({ period, pgy: now }) => now === pgy && period.start <= year.start && year.start < period.end)) return;
    const others = found.pgyPeriods.filter(({ period }) => period.end <= year.start || year.end <= period.start);
    const { version } = (await this.people.findById(found.id)) ?? found;
    await this.setPgy.execute({ personId: found.id, expectedVersion: version, periods: [...others.map((one) => ({ from: one.period.start, to: one.period.end, pgy: one.pgy, offCycle: one.offCycle })), periodOf(pgy, year)] });
  }
}

/** One for each academic year that the rows touch. What is kept by hand is left out already, so that the rest may go in. */
export function commandsOf({ ground, replaceManual, lockImported, fileName }: Omit<TableOrder, 'programId' | 'batchId'>, items: readonly AssignmentItem[]): ImportCommand[] {
  return ground.years.flatMap((year) => {
    const { stays, duties } = runsOf(items, year, new Set(ground.holidays), replaceManual);
    if (stays.length + duties.length === 0) return [];
    return [{ scheduleId: year.scheduleId, stays, duties, replaceManual: true, lockImported, note: `Imported from ${fileName}` }];
  });
}

function periodOf(pgy: number, { start, end }: DateRange): { from: string; to: string; pgy: number; offCycle: boolean } {
  return { from: start, to: end, pgy, offCycle: false };
}

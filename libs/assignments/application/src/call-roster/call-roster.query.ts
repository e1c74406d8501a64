import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, addDays, dateRange, InvalidValue, isLocalDate, NotFound, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramCatalog } from '@housestaff/program/application';
import { YearSchedules } from '../manifest/manifest.query';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { rosterDays, type RosterDay } from './roster-days';

export interface RosterContact {
  readonly personId: Id;
  readonly name: string;
  /** Null where there is none, or whoever asks may not see it. */
  readonly phone: string | null;
  readonly email: string | null;
}

/** Who is on call in a month, as published. */
export interface CallRoster {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly zone: string;
  /** Of the month's first academic year; 0: nothing is published. */
  readonly publishedVersion: number;
  /** Days outside every academic year are left out. */
  readonly days: readonly RosterDay[];
  /** Everyone who is on in the month, by name. */
  readonly people: readonly RosterContact[];
}

@Injectable()
export class CallRosterQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly years: YearSchedules,
    private readonly reader: ScheduleReader,
    private readonly catalog: ProgramCatalog,
    private readonly directory: PeopleDirectory,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws InvalidValue; NotFound for another program. A month outside every academic year has no days. */
  async execute({ programId, month }: { programId: Id; month: string }): Promise<CallRoster> {
    const range = monthOf(month);
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const { program } = await this.catalog.load(programId);
      const schedules = [];
      for (const id of await this.schedulesIn(programId, range)) schedules.push(await this.reader.effective(id));
      const days = schedules.flatMap((schedule) => rosterDays(schedule, range)).sort((one, other) => (one.date < other.date ? -1 : 1));
      const people = await this.contacts(programId, days);
      await this.audit.record({ action: 'assignments.call-roster.read', resource: 'program', resourceId: programId, query: { month } });
      return { month, zone: program.zone, publishedVersion: schedules[0]?.schedule.publishedVersion ?? 0, days, people };
    });
  }

  /** A month in which one academic year ends and the next begins has two. */
  private async schedulesIn(programId: Id, { start, end }: DateRange): Promise<Set<Id>> {
    const found = new Set<Id>();
    for (const day of [start, addDays(end, -1)]) {
      const id = await this.years.on(programId, day).catch(unlessThereIsNone);
      if (id !== undefined) found.add(id);
    }
    return found;
  }

  private async contacts(programId: Id, days: readonly RosterDay[]): Promise<RosterContact[]> {
    const mayCall = this.access.may(programId, 'person:read');
    const wanted = new Set(days.flatMap(({ on }) => on.flatMap(({ people }) => people.map(({ personId }) => personId))));
    const people = (await this.directory.ofProgram(programId)).filter(({ id }) => wanted.has(id));
    return people
      .map(({ id, displayName, phone, email }) => ({ personId: id, name: displayName, phone: mayCall ? phone : null, email: mayCall ? email : null }))
      .sort((one, other) => one.name.localeCompare(other.name));
  }
}

function unlessThereIsNone(error: unknown): undefined {
  if (error instanceof NotFound) return undefined;
  throw error;
}

function monthOf(month: string): DateRange {
  const first: LocalDate = `${month}-01`;
  if (!/^\d{4}-\d{2}$/.test(month) || !isLocalDate(first)) throw new InvalidValue('month', month, 'a month as YYYY-MM');
  const next = addDays(first, 32).slice(0, 7);
  return dateRange(first, `${next}-01`);
}

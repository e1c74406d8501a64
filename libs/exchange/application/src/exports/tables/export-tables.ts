import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Clock, localDateOf, NotFound, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { addDays } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramCatalog } from '@housestaff/program/application';
import { FILE_TYPES, fileName, type DocumentFile } from '../../reports/document-file';
import { CsvWriter } from '../../reports/ports/document-writers';
import { report619, report625c, type AmionFacts } from '../amion/amion-report';
import { daysAsked, type DaysAsked } from '../shared/asked-days';
import { asPublished, PublishedSchedules, type FileHead } from '../shared/published-schedule';
import { dutiesTable } from './duties-table';
import { peopleTable } from './people-table';

type Lines = Iterable<readonly (string | number | null)[]>;

/** A year of duties, which scripts ask for at once. */
const MOST_DAYS = 400;

/** Plain tables. They are written after the unit of work has ended. */
@Injectable()
export class ExportTables {
  constructor(
    private readonly published: PublishedSchedules,
    private readonly people: PeopleDirectory,
    private readonly catalog: ProgramCatalog,
    private readonly access: ProgramAccess,
    private readonly csv: CsvWriter,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Everybody of a program, also those who left. Throws NotFound. */
  async peopleOf(programId: Id): Promise<DocumentFile> {
    const { lines, name } = await this.uow.run(async () => {
      this.access.assertProgram(programId);
      const { program } = await this.catalog.load(programId);
      if (!program) throw new NotFound('program', programId);
      const people = await this.people.ofProgram(programId);
      await this.audit.record({ action: 'exchange.export.people', resource: 'program', resourceId: programId, query: { people: people.length } });
      return { lines: peopleTable(people, localDateOf(this.clock.now().getTime(), program.zone)), name: program.name };
    });
    return this.file(['people', name], lines);
  }

  /** Throws NotFound, NothingPublished, InvalidValue. */
  async duties(scheduleId: Id, asked: DaysAsked): Promise<DocumentFile> {
    const { schedule, head, range } = await this.read(scheduleId, asked, 'duties');
    return this.file(['duties', head.program, range.start, range.end], dutiesTable(schedule, range));
  }

  /** Report 625c. Throws NotFound, NothingPublished, InvalidValue. */
  async amion(scheduleId: Id, asked: DaysAsked): Promise<DocumentFile> {
    const facts = await this.amionFacts(scheduleId, asked, 'amion-625c');
    return this.file(['amion-625c', facts.schedule.catalog.program.name, facts.range.start], report625c(facts), false);
  }

  /** Report 619. Throws NotFound, NothingPublished. */
  async amionDay(scheduleId: Id, date: LocalDate): Promise<DocumentFile> {
    const facts = await this.amionFacts(scheduleId, { from: date, to: addDays(date, 1) }, 'amion-619');
    return this.file(['amion-619', facts.schedule.catalog.program.name, date], report619(facts), false);
  }

  private async amionFacts(scheduleId: Id, asked: DaysAsked, as: string): Promise<AmionFacts> {
    const { schedule, head, range, contacts } = await this.read(scheduleId, asked, as);
    return { schedule, contacts, range, made: asPublished(head).toLowerCase().replace(/,/g, '') };
  }

  private read(scheduleId: Id, asked: DaysAsked, as: string): Promise<Omit<AmionFacts, 'made'> & { head: FileHead; range: DateRange }> {
    return this.uow.run(async () => {
      const { schedule, head } = await this.published.read(scheduleId);
      const range = daysAsked(schedule, asked, MOST_DAYS);
      const people = await this.people.ofProgram(schedule.schedule.programId);
      await this.audit.record({ action: `exchange.export.${as}`, resource: 'schedule', resourceId: scheduleId, query: { ...range, version: head.version } });
      return { schedule, head, range, contacts: new Map(people.map((one) => [one.id, one])) };
    });
  }

  private async file(parts: readonly string[], lines: Lines, marked = true): Promise<DocumentFile> {
    return { name: fileName(parts, 'csv'), type: FILE_TYPES.csv, bytes: await this.csv.write(lines, marked) };
  }
}

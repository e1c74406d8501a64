import { Injectable } from '@nestjs/common';
import { ManifestQuery, YearSchedules } from '@housestaff/assignments/application';
import { AuditTrail, Clock, dateRange, InvalidValue, isLocalDate, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramCatalog } from '@housestaff/program/application';
import { daysShown, MyScheduleQuery } from '../../my-schedule/my-schedule.query';
import type { MyScheduleView } from '../../my-schedule/my-schedule-view';
import { FILE_TYPES, fileName, type DocumentFile } from '../../reports/document-file';
import { PdfWriter } from '../../reports/ports/document-writers';
import type { PrintedDocument } from '../../reports/ports/printed-document';
import { PublishedSchedules } from '../shared/published-schedule';
import { printedManifest } from './printed-manifest';
import { printedPerson } from './printed-person';
import { printedRoster } from './printed-roster';
import { printedYear } from './printed-year';

interface Days {
  readonly from: LocalDate;
  /** The day after the last. */
  readonly to: LocalDate;
}

/** Schedules on paper. Set after the unit of work has ended. */
@Injectable()
export class ExportPrinted {
  constructor(
    private readonly published: PublishedSchedules,
    private readonly manifests: ManifestQuery,
    private readonly schedules: MyScheduleQuery,
    private readonly years: YearSchedules,
    private readonly people: PeopleDirectory,
    private readonly catalog: ProgramCatalog,
    private readonly pdf: PdfWriter,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, NothingPublished. */
  async year(scheduleId: Id): Promise<DocumentFile> {
    const { document, parts } = await this.uow.run(async () => {
      const { schedule, head } = await this.published.read(scheduleId);
      await this.audit.record({ action: 'exchange.export.year-pdf', resource: 'schedule', resourceId: scheduleId, query: { version: head.version } });
      return { document: printedYear(schedule, head), parts: ['year-sheet', head.program, head.year, `v${head.version}`] };
    });
    return this.file(parts, document);
  }

  /** `month` as `YYYY-MM`. Throws InvalidValue; NotFound for a month outside every year; NothingPublished. */
  async roster(programId: Id, month: string): Promise<DocumentFile> {
    const range = monthOf(month);
    const document = await this.uow.run(async () => {
      const scheduleId = await this.years.on(programId, range.start);
      const { schedule, head } = await this.published.read(scheduleId);
      const people = await this.people.ofProgram(programId);
      await this.audit.record({ action: 'exchange.export.call-roster', resource: 'schedule', resourceId: scheduleId, query: { month, version: head.version } });
      return printedRoster(schedule, range, new Map(people.map((one) => [one.id, one])), head);
    });
    return this.file(['call-roster', month], document);
  }

  /** Throws NotFound. */
  async manifest(programId: Id, date: LocalDate): Promise<DocumentFile> {
    const document = await this.uow.run(async () => {
      const manifest = await this.manifests.execute({ programId, date });
      const { program } = await this.catalog.load(programId);
      return printedManifest(manifest, program.name, this.clock.now());
    });
    return this.file(['manifest', date], document);
  }

  /** Of whoever is signed in. Throws NoOwnSchedule. */
  async mine(days: Days): Promise<DocumentFile> {
    return this.person(await this.schedules.execute(days), days);
  }

  /** Throws NotFound. */
  async ofPerson(personId: Id, days: Days): Promise<DocumentFile> {
    return this.person(await this.schedules.ofPerson(personId, days), days);
  }

  private person(schedule: MyScheduleView, days: Days): Promise<DocumentFile> {
    return this.file(['schedule', schedule.name, days.from], printedPerson(schedule, daysShown(days), this.clock.now()));
  }

  private async file(parts: readonly string[], document: PrintedDocument): Promise<DocumentFile> {
    return { name: fileName(parts, 'pdf'), type: FILE_TYPES.pdf, bytes: await this.pdf.write(document) };
  }
}

function monthOf(month: string): DateRange {
  const first = `${month}-01`;
  if (!/^\d{4}-\d{2}$/.test(month) || !isLocalDate(first)) throw new InvalidValue('month', month, 'a month as YYYY-MM');
  const next = Number(month.slice(5)) === 12 ? `${Number(month.slice(0, 4)) + 1}-01-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-01`;
  return dateRange(first, next);
}

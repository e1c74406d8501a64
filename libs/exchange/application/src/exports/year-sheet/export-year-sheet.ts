import { Injectable } from '@nestjs/common';
import type { WantedYear } from '@housestaff/exchange/domain';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { LabelMemory } from '../../ports/label-memory';
import { FILE_TYPES, fileName, type DocumentFile } from '../../reports/document-file';
import { ProgramSnapshots } from '../../shared/program-snapshots';
import { ImportedFiles } from '../ports/imported-files';
import { YearSheetWriter, type WrittenYearSheet, type YearSheetOrder } from '../ports/year-sheet-writer';
import { asPublished, PublishedSchedules, type FileHead } from '../shared/published-schedule';
import { wantedYear } from './wanted-year';

/** What an exported year sheet is: in whose layout, which cells differ from the file, and what has no place in it. */
export interface YearSheetNotes {
  readonly layout: 'imported' | 'own';
  readonly fileName: string | null;
  readonly version: number;
  readonly publishedAt: string;
  readonly changes: WrittenYearSheet['changes'];
  readonly leftOut: WrittenYearSheet['leftOut'];
}

/** Files of other years lie between; older ones than these are not looked at. */
const MOST_FILES = 6;

/** The published year as a workbook: the file it was imported from with the cells that changed since, else a sheet of our own. */
@Injectable()
export class ExportYearSheet {
  constructor(
    private readonly published: PublishedSchedules,
    private readonly snapshots: ProgramSnapshots,
    private readonly memory: LabelMemory,
    private readonly files: ImportedFiles,
    private readonly writer: YearSheetWriter,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, NothingPublished. */
  async file(scheduleId: Id): Promise<DocumentFile> {
    const { order, head } = await this.order(scheduleId, 'xlsx');
    const { bytes } = await this.writer.write(order);
    return { name: fileName(['year-sheet', head.program, head.year, `v${head.version}`], 'xlsx'), type: FILE_TYPES.xlsx, bytes };
  }

  /** What the file would be, without the file. Throws NotFound, NothingPublished. */
  async notes(scheduleId: Id): Promise<YearSheetNotes> {
    const { order, head } = await this.order(scheduleId, 'notes');
    const { fileName: origin, changes, leftOut } = await this.writer.write(order);
    return { layout: origin === null ? 'own' : 'imported', fileName: origin, version: head.version, publishedAt: head.publishedAt.toISOString(), changes, leftOut };
  }

  private order(scheduleId: Id, as: string): Promise<{ order: YearSheetOrder; head: FileHead }> {
    return this.uow.run(async () => {
      const { schedule, head } = await this.published.read(scheduleId);
      const { programId } = schedule.schedule;
      const wanted = await this.wanted(programId, schedule.catalog.year.period, head);
      const files = await this.files.ofProgram(programId, MOST_FILES);
      await this.audit.record({ action: 'exchange.export.year-sheet', resource: 'schedule', resourceId: scheduleId, query: { as, version: head.version } });
      return { order: { files, wanted }, head };
    });
  }

  private async wanted(programId: Id, period: { start: string; end: string }, head: FileHead): Promise<WantedYear> {
    const snapshot = await this.snapshots.load(programId, period);
    if (!snapshot.year) throw new NotFound('academic year', period.start);
    const title = `${head.program}, ${head.year}. ${asPublished(head)}`;
    return wantedYear({ title, year: snapshot.year, snapshot, remembered: await this.memory.load(programId), namesGiven: await this.files.namesGiven(programId) });
  }
}

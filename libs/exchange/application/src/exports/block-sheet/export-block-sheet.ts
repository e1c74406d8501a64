import { Injectable } from '@nestjs/common';
import { AuditTrail, daysWords, UnitOfWork, type Id } from '@housestaff/kernel';
import { FILE_TYPES, fileName, type DocumentFile } from '../../reports/document-file';
import { WorkbookWriter } from '../../reports/ports/document-writers';
import { daysAsked, type DaysAsked } from '../shared/asked-days';
import { asPublished, PublishedSchedules } from '../shared/published-schedule';
import { blockSheet } from './block-sheet';

/** A block, or any weeks, as the sheet that clinics are run by. */
@Injectable()
export class ExportBlockSheet {
  constructor(
    private readonly published: PublishedSchedules,
    private readonly workbook: WorkbookWriter,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, NothingPublished, InvalidValue. */
  async file(scheduleId: Id, asked: DaysAsked): Promise<DocumentFile> {
    const { sheet, parts } = await this.uow.run(async () => {
      const { schedule, head } = await this.published.read(scheduleId);
      const range = daysAsked(schedule, asked);
      const block = schedule.catalog.blocks.find(({ period }) => period.start === range.start && period.end === range.end);
      await this.audit.record({ action: 'exchange.export.block-sheet', resource: 'schedule', resourceId: scheduleId, query: { ...range, version: head.version } });
      const title = [head.program, block?.name, daysWords(range), asPublished(head)].filter((part) => part).join(' · ');
      return { sheet: blockSheet(schedule, range, title), parts: ['block-sheet', head.program, block?.name ?? range.start] };
    });
    return { name: fileName(parts, 'xlsx'), type: FILE_TYPES.xlsx, bytes: await this.workbook.write([sheet]) };
  }
}

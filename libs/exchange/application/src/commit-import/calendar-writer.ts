import { Injectable } from '@nestjs/common';
import type { ImportPlan, WorkbookReading } from '@housestaff/exchange/domain';
import { CreateYearUseCase, ObserveRequirementsUseCase, ProgramCatalog, ReplaceBlocksUseCase } from '@housestaff/program/application';
import type { Id } from '@housestaff/kernel';
import { blocksDiffer } from '../shared/import-difference';
import type { ProgramSnapshot } from '../shared/program-snapshots';

export interface WrittenYear {
  readonly yearId: Id;
  readonly scheduleId: Id;
}

/** The academic year that a file is for. */
@Injectable()
export class CalendarWriter {
  constructor(
    private readonly createYear: CreateYearUseCase,
    private readonly replaceBlocks: ReplaceBlocksUseCase,
    private readonly catalog: ProgramCatalog,
    private readonly observe: ObserveRequirementsUseCase,
  ) {}

  /** Creates the year, or finds it; blocks of a year that is there change only when replacing was asked for. */
  async write(programId: Id, { calendar }: WorkbookReading, { yearName }: ImportPlan, { year, scheduleId }: ProgramSnapshot, replaceManual: boolean): Promise<WrittenYear> {
    const blocks = calendar.blocks.map((b) => ({ name: b.name, from: b.start, to: b.end, splitOn: b.splitOn }));
    if (!year || !scheduleId) {
      const made = await this.createYear.execute({ programId, name: yearName, from: calendar.start, to: calendar.end, blocks });
      return { yearId: made.id, scheduleId: made.scheduleId };
    }
    if (replaceManual && blocksDiffer(calendar.blocks, year)) await this.replaceBlocks.execute({ yearId: year.id, expectedVersion: year.version, blocks });
    return { yearId: year.id, scheduleId };
  }

  /** A year sheet holds no requirements: proposes what the year shows, once, for a person to confirm. What a year asks for already stays. */
  async observeFirstYear({ yearId }: WrittenYear, snapshot: ProgramSnapshot): Promise<void> {
    if (snapshot.stays.length > 0) return;
    const { requirements, coverage } = await this.catalog.loadForYear(yearId);
    if (requirements.length + coverage.length === 0) await this.observe.execute(yearId);
  }
}

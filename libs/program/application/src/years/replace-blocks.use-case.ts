import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { planBlocks, type BlockInput } from '@housestaff/program/domain';
import { AcademicYears } from '../ports/academic-years';
import { ScheduleOpener } from '../ports/schedule-opener';
import { assertVersion, ProgramKeeper } from '../programs/program-keeper';
import type { OpenedYear } from './opened-year';

export interface ReplaceBlocks {
  readonly yearId: Id;
  readonly expectedVersion: number;
  readonly blocks: readonly BlockInput[];
}

/** Another calendar for a year. A block keeps its id by its number, so that what is said about block 7 stays with block 7. */
@Injectable()
export class ReplaceBlocksUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly years: AcademicYears,
    private readonly schedules: ScheduleOpener,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute({ yearId, expectedVersion, blocks }: ReplaceBlocks): Promise<OpenedYear> {
    return this.uow.run(async () => {
      const before = await this.keeper.year(yearId);
      assertVersion('academic year', before, expectedVersion);
      const known = new Map(before.blocks.map((block) => [block.ordinal, block.id]));
      const planned = planBlocks(before.period, blocks).map((block) => ({ ...block, id: known.get(block.ordinal) ?? newId(this.clock) }));
      await this.years.touch(before);
      await this.years.replaceBlocks(before, planned);
      await this.audit.record({ action: 'program.year.blocks', resource: 'academic-year', resourceId: yearId, before: before.blocks, after: planned });
      const scheduleId = await this.schedules.open(before.programId, yearId);
      return { ...before, blocks: planned, version: before.version + 1, scheduleId };
    });
  }
}

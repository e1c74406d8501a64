import { Injectable } from '@nestjs/common';
import { ImportIntoSchedule } from '@housestaff/assignments/application';
import type { ImportPlan, WorkbookReading } from '@housestaff/exchange/domain';
import type { ProgramSnapshot } from './program-snapshots';
import { fileStays } from './file-stays';
import { differenceOf, type ImportDifference, type StayOutcome } from './import-difference';
import { KnownIds } from './resolved-plan';

/** Works out what a plan would change. Call within a unit of work. */
@Injectable()
export class ImportComparison {
  constructor(private readonly schedule: ImportIntoSchedule) {}

  async compare(reading: WorkbookReading, plan: ImportPlan, snapshot: ProgramSnapshot, replaceManual: boolean): Promise<ImportDifference> {
    return differenceOf(reading, plan, snapshot, { replaceManual, stays: await this.stays(reading, plan, snapshot, replaceManual) });
  }

  /** The schedule says itself what it would keep; stays that need something new can only be additions. */
  private async stays(reading: WorkbookReading, plan: ImportPlan, snapshot: ProgramSnapshot, replaceManual: boolean): Promise<StayOutcome> {
    const ids = new KnownIds(snapshot);
    const { stays, unknown } = fileStays(reading, plan, { person: (key) => ids.person(key)?.id, rotation: (ref) => ids.rotation(ref) });
    if (!snapshot.scheduleId) return { counts: { added: plan.stays.length, changed: 0, removed: 0, unchanged: 0 }, kept: 0 };
    const { counts, kept } = await this.schedule.preview({ scheduleId: snapshot.scheduleId, stays, replaceManual, lockImported: false, note: '' });
    return { counts: { ...counts, added: counts.added + unknown }, kept: kept.length };
  }
}

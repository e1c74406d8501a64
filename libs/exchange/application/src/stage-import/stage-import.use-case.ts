import { Injectable } from '@nestjs/common';
import { proposeMapping, readWorkbook } from '@housestaff/exchange/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Clock, CurrentActor, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { FileDigest } from '../ports/file-digest';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';
import { LabelMemory } from '../ports/label-memory';
import { ProgramSnapshots } from '../shared/program-snapshots';
import { WorkbookReader } from '../ports/workbook-reader';
import type { ImportBatchView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';

export interface StageImport {
  readonly programId: Id;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Reads a workbook, keeps it, and proposes a mapping. Writes nothing into the program. */
@Injectable()
export class StageImportUseCase {
  constructor(
    private readonly reader: WorkbookReader,
    private readonly digest: FileDigest,
    private readonly batches: ImportBatches,
    private readonly snapshots: ProgramSnapshots,
    private readonly memory: LabelMemory,
    private readonly open: OpenImport,
    private readonly access: ProgramAccess,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws UnreadableFile, FileTooLarge, NoHeaderRow, BrokenCalendar, DuplicatePerson; nothing is stored then. */
  async execute({ programId, fileName, bytes }: StageImport): Promise<ImportBatchView> {
    this.access.assertProgram(programId);
    const grids = await this.reader.read(bytes);
    const fallbackYear = yearOf(fileName) ?? academicYearOf(this.clock.now());
    const reading = readWorkbook(grids, { fallbackYear });
    return this.uow.run(async () => {
      const snapshot = await this.snapshots.load(programId, reading.calendar);
      const known = snapshot.rotations.map(({ id, name, abbreviation }) => ({ id, name, abbreviation }));
      const mapping = proposeMapping(reading, { rotations: known, activities: snapshot.activities, remembered: await this.memory.load(programId) });
      const batch: ImportBatchState = { id: newId(this.clock), programId, fileName, fileSize: bytes.length, status: 'staged', createdBy: this.actor.get().label, createdAt: this.clock.now(), staged: { grids, fallbackYear, known }, mapping, report: null, version: 1 };
      await this.batches.add(batch, { bytes, sha256: this.digest.sha256(bytes) });
      await this.audit.record({ action: 'exchange.import.stage', resource: 'import', resourceId: batch.id, after: { programId, fileName, fileSize: bytes.length } });
      return this.open.view(batch);
    });
  }
}

function yearOf(fileName: string): number | undefined {
  const match = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(fileName);
  return match ? Number(match[1]) : undefined;
}

/** The academic year that a file uploaded now is likely for: from January on still the one that began last July. */
function academicYearOf(now: Date): number {
  return now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
}

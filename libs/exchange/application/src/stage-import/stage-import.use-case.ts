import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Clock, CurrentActor, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { ImportDoors } from '../doors/import-doors';
import { FileDigest } from '../ports/file-digest';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';
import { WorkbookReader } from '../ports/workbook-reader';
import type { ImportBatchView } from '../shared/import-views';

export interface StageImport {
  readonly programId: Id;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Reads a file, tells what kind it is, proposes what it means, and keeps it to one side. The program itself stays untouched. */
@Injectable()
export class StageImportUseCase {
  constructor(
    private readonly reader: WorkbookReader,
    private readonly digest: FileDigest,
    private readonly batches: ImportBatches,
    private readonly doors: ImportDoors,
    private readonly access: ProgramAccess,
    private readonly programs: ProgramKeeper,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, UnreadableFile, FileTooLarge, NoHeaderRow, BrokenCalendar, DuplicatePerson, ProgramFileInvalid; nothing is stored then. */
  async execute({ programId, fileName, bytes }: StageImport): Promise<ImportBatchView> {
    this.access.assertProgram(programId);
    const file = { fileName, content: await this.reader.open(bytes, fileName) };
    return this.uow.run(async () => {
      await this.programs.program(programId);
      const staged = await this.doors.forFile(file).stage(programId, file);
      const now = { status: 'staged', createdBy: this.actor.get().label, createdAt: this.clock.now(), report: null, recorded: false, version: 1 } as const;
      const batch = { id: newId(this.clock), programId, fileName, fileSize: bytes.length, ...now, ...staged } as ImportBatchState;
      await this.batches.add(batch, { bytes, sha256: this.digest.sha256(bytes) });
      await this.audit.record({ action: 'exchange.import.stage', resource: 'import', resourceId: batch.id, after: { programId, kind: batch.kind, fileName, fileSize: bytes.length } });
      return this.doors.view(batch);
    });
  }
}

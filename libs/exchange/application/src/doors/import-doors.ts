import { Injectable } from '@nestjs/common';
import { isTable, UnreadableFile, type ImportKind } from '@housestaff/exchange/domain';
import type { ImportBatchState } from '../ports/import-batches';
import type { ImportBatchView } from '../shared/import-views';
import { ImportDoor, type ReadFile } from './import-door';
import { ProgramFileDoor } from './program-file-door';
import { TableDoor } from './table-door';
import { YearSheetDoor } from './year-sheet-door';

/** Which door a file goes through. */
@Injectable()
export class ImportDoors {
  constructor(
    private readonly yearSheets: YearSheetDoor,
    private readonly programFiles: ProgramFileDoor,
    private readonly tables: TableDoor,
  ) {}

  /** By what the file is, never by its name. */
  forFile({ content }: ReadFile): ImportDoor {
    if (content.kind === 'json') return this.programFiles;
    if (content.grids.length === 0) throw new UnreadableFile('empty', 'The file has no sheet', 'Upload one with a sheet that holds the schedule');
    return isTable(content.grids) ? this.tables : this.yearSheets;
  }

  of(kind: ImportKind): ImportDoor {
    if (kind === 'year-sheet') return this.yearSheets;
    return kind === 'program-file' ? this.programFiles : this.tables;
  }

  async view(batch: ImportBatchState): Promise<ImportBatchView> {
    const [view] = await this.of(batch.kind).views([batch]);
    return view as ImportBatchView;
  }

  /** In the batches' order, each kind looked at once. */
  async views(batches: readonly ImportBatchState[]): Promise<ImportBatchView[]> {
    const views = new Map<string, ImportBatchView>();
    for (const door of new Set(batches.map((batch) => this.of(batch.kind)))) {
      for (const view of await door.views(batches.filter((batch) => this.of(batch.kind) === door))) views.set(view.id, view);
    }
    return batches.flatMap((batch) => views.get(batch.id) ?? []);
  }
}

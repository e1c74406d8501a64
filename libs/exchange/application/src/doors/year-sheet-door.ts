import { Injectable } from '@nestjs/common';
import { ImportNotReady, proposeMapping, readWorkbook, UnreadableFile, type Mapping } from '@housestaff/exchange/domain';
import { Clock, type Id } from '@housestaff/kernel';
import { PlanWriter } from '../commit-import/plan-writer';
import { changedMapping } from '../map-import/changed-mapping';
import type { ImportReport, YearSheetBatch } from '../ports/import-batches';
import { LabelMemory } from '../ports/label-memory';
import { ImportComparison } from '../shared/import-comparison';
import { problemViews, type ImportBatchView } from '../shared/import-views';
import { OpenImport } from '../shared/open-import';
import { ProgramSnapshots } from '../shared/program-snapshots';
import { ImportDoor, type CommitOptions, type ImportAnswers, type ImportPreviewView, type ReadFile, type RejectedLines } from './import-door';

const HEADINGS = ['sheet', 'cell', 'text', 'what', 'fix'] as const;

/** Year sheets, with weekly templates where the workbook has them: residents down, dated blocks across. */
@Injectable()
export class YearSheetDoor extends ImportDoor<YearSheetBatch> {
  constructor(
    private readonly open: OpenImport,
    private readonly snapshots: ProgramSnapshots,
    private readonly comparison: ImportComparison,
    private readonly writer: PlanWriter,
    private readonly memory: LabelMemory,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Throws NoHeaderRow, BrokenCalendar, DuplicatePerson. */
  async stage(programId: Id, { fileName, content }: ReadFile): Promise<Pick<YearSheetBatch, 'kind' | 'staged' | 'mapping'>> {
    if (content.kind !== 'sheets') throw new UnreadableFile('type', 'The file holds no sheets', 'Upload an .xlsx, .xls or .csv file');
    const { grids } = content;
    const fallbackYear = yearOf(fileName) ?? academicYearOf(this.clock.now());
    const reading = readWorkbook(grids, { fallbackYear });
    const snapshot = await this.snapshots.load(programId, reading.calendar);
    const known = snapshot.rotations.map(({ id, name, abbreviation }) => ({ id, name, abbreviation }));
    const mapping = proposeMapping(reading, { rotations: known, activities: snapshot.activities, remembered: await this.memory.load(programId) });
    return { kind: 'year-sheet', staged: { grids, fallbackYear, known }, mapping };
  }

  views(batches: readonly YearSheetBatch[]): Promise<ImportBatchView[]> {
    return this.open.views(batches);
  }

  async answered(batch: YearSheetBatch, answers: ImportAnswers): Promise<Mapping> {
    const opened = await this.open.open(batch);
    return changedMapping(opened, answers, new Set(opened.snapshot.rotations.map((rotation) => rotation.id)));
  }

  async preview(batch: YearSheetBatch): Promise<ImportPreviewView> {
    const { reading, plan, balance, snapshot } = await this.open.open(batch);
    const difference = await this.comparison.compare(reading, plan, snapshot, false);
    return { ready: plan.unmapped.length === 0, ...difference, problems: problemViews(balance), unmapped: plan.unmapped, sheets: balance.sheets };
  }

  async rejected(batch: YearSheetBatch): Promise<RejectedLines> {
    const { balance } = await this.open.open(batch);
    return { headings: HEADINGS, lines: balance.rejected.map((cell) => HEADINGS.map((heading) => cell[heading])) };
  }

  async write(batch: YearSheetBatch, { acceptedOnly, ...options }: CommitOptions): Promise<ImportReport> {
    const { reading, plan, balance, snapshot } = await this.open.open(batch);
    if (!acceptedOnly && plan.unmapped.length > 0) throw new ImportNotReady(plan.unmapped, problemViews(balance).length);
    const difference = await this.comparison.compare(reading, plan, snapshot, options.replaceManual);
    const rotationIds = await this.writer.write({ batchId: batch.id, programId: batch.programId, reading, plan, snapshot, options, note: `Imported from ${batch.fileName}` });
    await this.memory.remember(batch.programId, batch.mapping, rotationIds);
    return { balance, ...difference };
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

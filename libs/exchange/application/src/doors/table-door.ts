import { Injectable } from '@nestjs/common';
import { ImportNotReady, readAbsences, readAssignments, readPeople, rejectedTable, tableBalance, tableSource, tableView, UnreadableFile, type AbsenceItem, type AssignmentItem, type Balance, type PersonItem, type RowResult, type TableAnswers, type TableGround, type TableReading } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import type { ImportReport, TableBatch } from '../ports/import-batches';
import { NO_CHANGES, type ImportChanges, type ImportCounts, type ImportDifference } from '../shared/import-difference';
import { envelope, problemViews, type ImportBatchView } from '../shared/import-views';
import { TableGrounds } from '../tables/table-grounds';
import { commandsOf, TableWriter } from '../tables/table-writer';
import { ImportDoor, type CommitOptions, type ImportPreviewView, type ReadFile, type RejectedLines } from './import-door';

type Opened =
  | { readonly kind: 'people'; readonly reading: TableReading & { readonly items: readonly PersonItem[] } }
  | { readonly kind: 'absences'; readonly reading: TableReading & { readonly items: readonly AbsenceItem[] } }
  | { readonly kind: 'assignments'; readonly reading: TableReading & { readonly items: readonly AssignmentItem[] } };

/** Plain tables with headings: people, absences, assignments. Their rows are read anew against the program each time. */
@Injectable()
export class TableDoor extends ImportDoor<TableBatch> {
  constructor(
    private readonly grounds: TableGrounds,
    private readonly writer: TableWriter,
  ) {
    super();
  }

  /** Throws UnreadableFile when there is no row under the headings. */
  async stage(_programId: Id, { content }: ReadFile): Promise<Pick<TableBatch, 'kind' | 'staged' | 'mapping'>> {
    const grids = content.kind === 'sheets' ? content.grids : [];
    const { kind, rows } = tableSource(grids);
    if (rows.length === 0) throw new UnreadableFile('empty', `The table of ${kind} has headings and no rows`, 'Fill in at least one row and upload it again');
    return { kind, staged: { grids }, mapping: { kind } };
  }

  async views(batches: readonly TableBatch[]): Promise<ImportBatchView[]> {
    const [first] = batches;
    if (!first) return [];
    const ground = await this.grounds.of(first.programId);
    return batches.map((batch) => {
      const { reading } = opened(batch, ground);
      const balance = balanceOf(batch, reading);
      return { ...envelope(batch), sheets: balance.sheets, problems: problemViews(balance), table: tableView(reading) };
    });
  }

  async answered(batch: TableBatch): Promise<TableAnswers> {
    return batch.mapping;
  }

  async preview(batch: TableBatch): Promise<ImportPreviewView> {
    const ground = await this.grounds.of(batch.programId);
    const open = opened(batch, ground);
    const balance = balanceOf(batch, open.reading);
    const rejected = open.reading.results.filter((result) => result.state === 'rejected');
    return { ready: rejected.length === 0, ...difference(open, ground, false), problems: problemViews(balance), unmapped: rejected.map(({ row }) => `Row ${row}`), sheets: balance.sheets };
  }

  async rejected(batch: TableBatch): Promise<RejectedLines> {
    const { reading } = opened(batch, await this.grounds.of(batch.programId));
    return rejectedTable(reading);
  }

  async write(batch: TableBatch, { acceptedOnly, replaceManual, lockImported }: CommitOptions): Promise<ImportReport> {
    const { id: batchId, programId, fileName } = batch;
    const ground = await this.grounds.of(programId);
    const open = opened(batch, ground);
    const rejected = open.reading.results.filter((result) => result.state === 'rejected').map(({ row }) => `Row ${row}`);
    if (!acceptedOnly && rejected.length > 0) throw new ImportNotReady(rejected, rejected.length, `${rejected.length === 1 ? 'A row is' : `${rejected.length} rows are`} wrong. Mend the file, or store the rows that are right only.`);
    const order = { programId, batchId, fileName, ground, replaceManual, lockImported };
    if (open.kind === 'people') await this.writer.writePeople(order, open.reading.items);
    else if (open.kind === 'absences') await this.writer.writeAbsences(order, open.reading.items);
    else await this.writer.writeAssignments(order, open.reading.items);
    return { balance: tableBalance(open.reading), ...difference(open, ground, replaceManual) };
  }
}

function opened({ kind, staged }: TableBatch, ground: TableGround): Opened {
  const source = tableSource(staged.grids);
  if (kind === 'people') return { kind, reading: readPeople(source, ground) };
  return kind === 'absences' ? { kind, reading: readAbsences(source, ground) } : { kind, reading: readAssignments(source, ground) };
}

function balanceOf({ report }: TableBatch, reading: TableReading): Balance {
  return report?.balance ?? tableBalance(reading);
}

function difference(open: Opened, ground: TableGround, replaceManual: boolean): ImportDifference {
  const kept = replaceManual ? 0 : open.reading.results.filter((result) => result.state === 'edited').length;
  if (open.kind !== 'assignments') return { changes: { ...NO_CHANGES, [open.kind]: counted(open.reading.results, replaceManual) }, keptManual: kept };
  return { changes: { ...NO_CHANGES, ...assignmentCounts(open.reading.items, ground, replaceManual) }, keptManual: kept };
}

function counted(results: readonly Pick<RowResult, 'state'>[], replaceManual: boolean): ImportCounts {
  const of = (state: RowResult['state']) => results.filter((result) => result.state === state).length;
  const edited = of('edited');
  return { added: of('added'), changed: of('changed') + (replaceManual ? edited : 0), removed: 0, unchanged: of('unchanged') + (replaceManual ? 0 : edited) };
}

/** Stays as they would be made of the rows' days; duties one by one. */
function assignmentCounts(items: readonly AssignmentItem[], ground: TableGround, replaceManual: boolean): Pick<ImportChanges, 'stays' | 'duties'> {
  const commands = commandsOf({ ground, replaceManual, lockImported: false, fileName: '' }, items);
  const stays = commands.reduce((sum, command) => sum + command.stays.length, 0);
  const quiet = items.filter((item) => item.rotation && item.stayState === 'unchanged').length;
  const duties = counted(items.filter((item) => item.activity).map(({ dutyState }) => ({ state: dutyState })), replaceManual);
  return { stays: { added: stays, changed: 0, removed: 0, unchanged: quiet }, duties };
}

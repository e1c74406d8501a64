import { Injectable } from '@nestjs/common';
import { UndoScheduleImportUseCase, type ImportedSchedule } from '@housestaff/assignments/application';
import { changedSince, distinctStandings, nameOf, namesOf, standingChanges, standingRow, WHOLE_SETS, type Names, type Standing, type StoredRows, type WrittenRow } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import { ImportBatches, type ImportBatchState } from '../ports/import-batches';
import { ImportLedger } from '../ports/import-ledger';

const SCHEDULES = 'assignments.schedule';
/** Nothing that a person made hangs on what an import remembers of its labels: later answers simply stand. */
const LABELS = 'exchange.label_mapping';

export interface UndoGround {
  readonly written: readonly WrittenRow[];
  readonly schedules: readonly ImportedSchedule[];
  readonly names: Names;
  readonly standings: readonly Standing[];
}

/** What an undo of a committed import would take back, and what stands against it. Call within a unit of work. */
@Injectable()
export class UndoGrounds {
  constructor(
    private readonly ledger: ImportLedger,
    private readonly batches: ImportBatches,
    private readonly schedule: UndoScheduleImportUseCase,
  ) {}

  async of(batch: ImportBatchState): Promise<UndoGround> {
    const written = await this.ledger.of(batch.id);
    const now = await this.ledger.look(batch.programId);
    const schedules = schedulesOf(written);
    const names = namesOf([...rowsIn(now), ...written.map(({ table, before, after }) => [table, after ?? before ?? {}] as const)]);
    const standings = [
      ...(await this.laterImports(batch)),
      ...(await this.laterVersions(schedules)),
      ...standingChanges(changedSince(written.filter(isFollowed), now, WHOLE_SETS), names),
      ...(await this.hanging(written, schedules, now, names)),
    ];
    return { written: written.filter((row) => row.table !== LABELS || !isChangedLabel(row, now)), schedules, names, standings: distinctStandings(standings) };
  }

  private async laterImports({ id }: ImportBatchState): Promise<Standing[]> {
    const later = await this.batches.committedAfter(id);
    return later.map(({ fileName }) => ({ kind: 'import', name: `the import of ${fileName}`, why: 'It was imported after this one', fix: 'Undo that import first' }));
  }

  private async laterVersions(schedules: readonly ImportedSchedule[]): Promise<Standing[]> {
    const standings: Standing[] = [];
    for (const schedule of schedules) {
      const fix = `Roll back to version ${schedule.versionAfter} first, or keep the import`;
      for (const { number, note, publishedBy } of await this.schedule.standing(schedule)) {
        standings.push({ kind: 'published', name: `version ${number}${note ? `, “${note}”` : ''}`, why: `${publishedBy} published it after the import`, fix });
      }
    }
    return standings;
  }

  private async hanging(written: readonly WrittenRow[], schedules: readonly ImportedSchedule[], now: StoredRows, names: Names): Promise<Standing[]> {
    const created = written.filter((row) => row.before === null);
    const own = new Set(written.map(({ table, key }) => `${table} ${key}`));
    const isOwn = (table: string, row: Readonly<Record<string, unknown>>) => own.has(`${table} ${keyOf(row)}`);
    const byKey = (await this.ledger.hangingOn(created, schedules.map((one) => one.scheduleId))).filter(({ table, row }) => !isOwn(table, row));
    const byWord = mentions(created, now, isOwn);
    return [...byKey, ...byWord].flatMap(({ table, row, on }) => standingRow(table, row, names.get(on) || nameOfCreated(created, on, names), names) ?? []);
  }
}

function nameOfCreated(created: readonly WrittenRow[], on: Id, names: Names): string {
  const row = created.find((one) => one.key === on);
  return row?.table === SCHEDULES ? 'the imported year' : row ? nameOf(row, names) : 'the import';
}

/** Pattern cells have no id; what they name is their rotation. */
function keyOf(row: Readonly<Record<string, unknown>>): string {
  return 'id' in row ? String(row['id']) : ['rotation_id', 'week', 'weekday', 'half'].map((column) => String(row[column])).join('/');
}

function* rowsIn(now: StoredRows): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  for (const [table, rows] of now) for (const row of rows.values()) yield [table, row];
}

/** Rows that name a created row inside a list or a setting, where no foreign key tells. */
function mentions(created: readonly WrittenRow[], now: StoredRows, isOwn: (table: string, row: Readonly<Record<string, unknown>>) => boolean): { table: string; row: Readonly<Record<string, unknown>>; on: Id }[] {
  const ids = new Set(created.map((row) => row.key));
  const found: { table: string; row: Readonly<Record<string, unknown>>; on: Id }[] = [];
  for (const table of ['program.rotation_requirement', 'planning.plan_setup']) {
    for (const row of now.get(table)?.values() ?? []) {
      const on = isOwn(table, row) ? undefined : JSON.stringify(row).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)?.find((id) => ids.has(id));
      if (on) found.push({ table, row, on });
    }
  }
  return found;
}

/** Versions tell of schedules, and labels are nobody's work. */
function isFollowed({ table }: WrittenRow): boolean {
  return table !== SCHEDULES && table !== LABELS;
}

function isChangedLabel(row: WrittenRow, now: StoredRows): boolean {
  return changedSince([row], now, new Set()).length > 0;
}

function schedulesOf(written: readonly WrittenRow[]): ImportedSchedule[] {
  return written.filter((row) => row.table === SCHEDULES && row.after).map(({ key, before, after }) => ({
    scheduleId: key,
    versionBefore: before === null ? null : Number(before['published_version']),
    versionAfter: Number(after?.['published_version']),
  }));
}

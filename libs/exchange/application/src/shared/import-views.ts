import { balanceOf, codesOf, leaveItems, makePlan, proposedTemplates, readWorkbook, usualCode, type Balance, type CodeTimes, type ImportKind, type ImportPlan, type LabelTarget, type Mapping, type ProgramFileView, type RotationChoice, type SheetBalance, type TableView, type WorkbookReading } from '@housestaff/exchange/domain';
import { daysBetween, type Id } from '@housestaff/kernel';
import type { ImportBatchState, YearSheetBatch } from '../ports/import-batches';

export interface ImportProblemView {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly what: string;
  readonly fix: string;
}

/** A batch as the wire shows it. Ranges are half-open. */
export interface ImportBatchView {
  readonly id: Id;
  readonly programId: Id;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fileSize: number;
  readonly status: ImportBatchState['status'];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly sheets: readonly SheetBalance[];
  readonly year: { name: string; from: string; to: string; blocks: { ordinal: number; name: string; from: string; to: string; cell: string }[] } | null;
  readonly people: { key: string; name: string; cell: string; pgy: number | null; offCycle: boolean; personId: Id | null; action: 'create' | 'match' }[];
  readonly labels: { label: string; cells: readonly string[]; count: number; target: LabelTarget | null; why: string; needsCheck: boolean }[];
  readonly codes: { code: string; count: number; activityId: Id | null; name: string; category: string; dutyKind: string; times: CodeTimes | null; proposedTimes: CodeTimes | null }[];
  readonly templates: { label: string; cell: string; rotation: RotationChoice | null; include: boolean; cells: number }[];
  readonly leaves: { key: string; personKey: string; personName: string; cell: string; text: string; kind: string; from: string | null; to: string | null; days: number; accept: boolean; sure: boolean; why: string }[];
  readonly problems: readonly ImportProblemView[];
  readonly matched: number;
  readonly total: number;
  /** Of a program file only. */
  readonly program: ProgramFileView | null;
  /** Of a table only. */
  readonly table: TableView | null;
  /** What the commit wrote is kept, so that it can be taken back. */
  readonly undoable: boolean;
  readonly version: number;
}

/** What a batch means under its mapping: worked out anew from its cells, so that it can't drift from them. */
export interface OpenedBatch {
  readonly batch: YearSheetBatch;
  readonly reading: WorkbookReading;
  readonly plan: ImportPlan;
  readonly balance: Balance;
}

export function openBatch(batch: YearSheetBatch): OpenedBatch {
  const { grids, fallbackYear, known } = batch.staged;
  const reading = readWorkbook(grids, { fallbackYear });
  return { batch, reading, plan: makePlan(reading, batch.mapping, known), balance: batch.report?.balance ?? balanceOf(reading, batch.mapping, known) };
}

/** Ids of people and activities that the program has, by key and by code. */
export interface ViewIds {
  person(key: string): { id: Id } | undefined;
  activity(code: string): { id: Id } | undefined;
}

export function batchView({ batch, reading, balance }: OpenedBatch, ids: ViewIds): ImportBatchView {
  const { mapping } = batch;
  const labels = labelViews(reading, mapping);
  const matched = labels.filter((label) => label.target !== null).reduce((sum, label) => sum + label.count, 0);
  return {
    ...envelope(batch),
    sheets: balance.sheets,
    year: yearView(reading, mapping),
    people: reading.people.map((p) => {
      const personId = ids.person(p.key)?.id ?? null;
      return { key: p.key, name: p.name, cell: p.cell, pgy: p.pgy, offCycle: p.offCycle, personId, action: personId ? 'match' : 'create' };
    }),
    labels,
    codes: codeViews(reading, mapping, ids),
    templates: templateViews(batch, reading),
    leaves: leaveViews(reading, mapping),
    problems: problemViews(balance),
    matched,
    total: labels.reduce((sum, label) => sum + label.count, 0),
  };
}

/** What batches of every kind have, the rest empty. */
export function envelope(batch: ImportBatchState): ImportBatchView {
  const { id, programId, kind, fileName, fileSize, status, createdBy, createdAt, version } = batch;
  const nothing = { sheets: [], year: null, people: [], labels: [], codes: [], templates: [], leaves: [], problems: [], matched: 0, total: 0, program: null, table: null };
  return { id, programId, kind, fileName, fileSize, status, createdBy, createdAt: createdAt.toISOString(), version, undoable: status === 'committed' && batch.recorded, ...nothing };
}

/** What a person could do something about: not what was left out on purpose. */
export function problemViews(balance: Balance): ImportProblemView[] {
  return [...balance.rejected.filter((cell) => !cell.choice), ...balance.remarks].map(({ sheet, cell, text, what, fix }) => ({ sheet, cell, text, what, fix }));
}

function yearView({ calendar }: WorkbookReading, mapping: Mapping): ImportBatchView['year'] {
  const blocks = calendar.blocks.map((b) => ({ ordinal: b.ordinal, name: b.name, from: b.start, to: b.end, cell: b.cell }));
  return { name: mapping.yearName ?? calendar.name, from: calendar.start, to: calendar.end, blocks };
}

function labelViews(reading: WorkbookReading, mapping: Mapping): ImportBatchView['labels'] {
  const decided = new Map(mapping.labels.map((l) => [l.label, l]));
  return reading.labels.map(({ label, cells }) => {
    const { target = null, why = 'No match', needsCheck = true } = decided.get(label) ?? {};
    return { label, cells, count: cells.length, target, why, needsCheck };
  });
}

function codeViews(reading: WorkbookReading, mapping: Mapping, ids: ViewIds): ImportBatchView['codes'] {
  const decided = new Map(mapping.codes.map((c) => [c.code, c]));
  return codesOf(reading.templates).map(({ code, count }) => {
    const usual = usualCode(code);
    const { name, category, dutyKind, times } = decided.get(code) ?? { ...usual, times: null };
    return { code, count, activityId: ids.activity(code)?.id ?? null, name, category, dutyKind, times, proposedTimes: usual.proposedTimes };
  });
}

function templateViews(batch: YearSheetBatch, reading: WorkbookReading): ImportBatchView['templates'] {
  const decided = new Map(batch.mapping.templates.map((t) => [t.label, t]));
  return proposedTemplates(reading, batch.mapping.labels, { rotations: batch.staged.known }).map((t) => {
    const { rotation, include } = decided.get(t.label) ?? t;
    return { label: t.label, cell: t.cell, rotation, include, cells: t.entries.length };
  });
}

function leaveViews(reading: WorkbookReading, mapping: Mapping): ImportBatchView['leaves'] {
  const decided = new Map(mapping.leaves.map((l) => [l.key, l]));
  return leaveItems(reading).map(({ range, ...item }) => {
    const { kind, from, to, accept } = decided.get(item.key) ?? { kind: item.kind, from: range?.start ?? null, to: range?.end ?? null, accept: false };
    return { ...item, kind, from, to, accept, days: from && to ? daysBetween(from, to) : 0 };
  });
}

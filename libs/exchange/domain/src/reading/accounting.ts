import type { KnownRotation } from '../labels/propose-rotations';
import { leaveItems, byCellOf } from './leave-items';
import { makePlan } from './make-plan';
import type { Mapping } from './mapping';
import { proposedTemplates } from './propose-mapping';
import type { CellProblem, SheetReading, WorkbookReading } from './workbook-reading';

/** One sheet's balance: `cellsRead` = `stored` + `rejected`, always. */
export interface SheetBalance {
  readonly name: string;
  readonly kind: SheetReading['kind'] | 'program' | 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cellsRead: number;
  readonly stored: number;
  readonly rejected: number;
  readonly why: string;
}

/** A cell that is not stored. */
export interface RejectedCell extends CellProblem {
  readonly choice?: true;
}

export interface Balance {
  readonly sheets: readonly SheetBalance[];
  /** Each cell that is not stored, with the reason. */
  readonly rejected: readonly RejectedCell[];
  /** Stored cells with something a person should know. */
  readonly remarks: readonly CellProblem[];
}

/** `choice`: left out because a person (or the archive) says so, which is no problem to solve. */
type Reason = { what: string; fix: string; choice?: true };

/** Says of every filled cell whether this mapping stores it, and why not. */
export function balanceOf(reading: WorkbookReading, mapping: Mapping, known: readonly KnownRotation[]): Balance {
  const open = new Map([...undecidedStays(reading, mapping, known), ...undecidedLeaves(reading, mapping)]);
  const closed = leftOutTemplates(reading, mapping, known);
  const rejected: RejectedCell[] = [];
  const sheets = reading.sheets.map((sheet) => {
    const reasons = reasonsOf(sheet, sheet.name === reading.yearSheet ? open : closed);
    const lost = sheet.filled.flatMap((cell) => {
      const reason = reasons.get(cell.cell);
      return reason ? [{ sheet: sheet.name, cell: cell.cell, text: cell.text, ...reason }] : [];
    });
    rejected.push(...lost);
    return { name: sheet.name, kind: sheet.kind, rows: sheet.rows, columns: sheet.columns, cellsRead: sheet.filled.length, stored: sheet.filled.length - lost.length, rejected: lost.length, why: sheet.why };
  });
  return { sheets, rejected, remarks: [...reading.notes, ...halfAccepted(reading, mapping)] };
}

function reasonsOf(sheet: SheetReading, decided: ReadonlyMap<string, Reason>): Map<string, Reason> {
  const lost = sheet.lost.map(({ cell, what, fix }) => [cell, { what, fix }] as const);
  return new Map([...(sheet.kind === 'ignored' ? [] : decided), ...lost]);
}

function undecidedStays(reading: WorkbookReading, mapping: Mapping, known: readonly KnownRotation[]): [string, Reason][] {
  const plan = makePlan(reading, mapping, known);
  const stored = new Set([...plan.stays.map((s) => s.cell), ...plan.absences.map((a) => a.cell)]);
  const targets = new Map(mapping.labels.map((l) => [l.label, l.target]));
  return reading.stays.filter((stay) => !stored.has(stay.cell)).map((stay) => {
    const target = targets.get(stay.split.label);
    const skipped = target?.kind === 'skip';
    if (skipped) return [stay.cell, { what: `"${stay.split.label}" is skipped`, fix: 'Choose a rotation for the label', choice: true }];
    return [stay.cell, target ? { what: 'Other cells fill its days', fix: 'Correct the dates in this cell or its neighbours' } : { what: `"${stay.split.label}" has no rotation yet`, fix: 'Choose a rotation for the label' }];
  });
}

function undecidedLeaves(reading: WorkbookReading, mapping: Mapping): [string, Reason][] {
  const accepted = acceptedKeys(mapping);
  const byCell = byCellOf(leaveItems(reading));
  return [...byCell].filter(([, items]) => !items.some((item) => accepted.has(item.key))).map(([cell, items]) => [cell, { what: `Leave not accepted: ${items[0]?.why ?? ''}`, fix: items.some((i) => i.range) ? 'Check the dates and accept it' : 'Give it dates and accept it' }]);
}

function halfAccepted(reading: WorkbookReading, mapping: Mapping): CellProblem[] {
  const accepted = acceptedKeys(mapping);
  const byCell = byCellOf(leaveItems(reading));
  const mixed = [...byCell.values()].filter((items) => items.some((item) => accepted.has(item.key)));
  return mixed.flat().filter((item) => !accepted.has(item.key)).map((item) => ({ sheet: reading.yearSheet, cell: item.cell, text: item.text, what: `A part of this leave is not accepted: ${item.why}`, fix: 'Check the dates and accept it' }));
}

function acceptedKeys(mapping: Mapping): Set<string> {
  return new Set(mapping.leaves.filter((leave) => leave.accept && leave.from && leave.to).map((leave) => leave.key));
}

/** A title counts as stored when any pattern under it is. */
function leftOutTemplates(reading: WorkbookReading, mapping: Mapping, known: readonly KnownRotation[]): Map<string, Reason> {
  const decided = new Map(mapping.templates.map((t) => [t.label, t]));
  const out = new Map<string, Reason>();
  const kept = new Set<string>();
  const slots = new Set<string>();
  for (const template of proposedTemplates(reading, mapping.labels, { rotations: known })) {
    const decision = decided.get(template.label);
    const rotation = decision?.include ? decision.rotation : null;
    if (rotation) kept.add(template.cell);
    const reason: Reason = { choice: true, what: template.archived ? 'The template stands among the archived ones and is left out' : `The template "${template.label}" is left out`, fix: 'Include the template in the mapping' };
    if (!rotation) out.set(template.cell, reason);
    for (const entry of template.entries) {
      const slot = `${rotation?.rotationId ?? rotation?.newName ?? ''}|${entry.week}:${entry.weekday}:${entry.half}`;
      if (!rotation) out.set(entry.cell, reason);
      else if (slots.has(slot)) out.set(entry.cell, { what: 'Another template gives this half-day of the rotation', fix: 'Give one of the two templates another rotation' });
      else slots.add(slot);
    }
  }
  for (const cell of kept) out.delete(cell);
  return out;
}

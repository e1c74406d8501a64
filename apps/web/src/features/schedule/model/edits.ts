import type { AcademicBlock, DateSpan, DraftChangeInput, YearGrid, YearGridRow, YearGridStay } from '@housestaff/api-client';
import { carried, overlap, partsOf, type Part } from './parts';

/** One cell of the year: a person in a block. */
export interface Cell {
  row: YearGridRow;
  block: AcademicBlock;
}

export type Verb = 'move' | 'copy' | 'swap';

function setTo(personId: string, parts: readonly Part[]): DraftChangeInput[] {
  return parts.map((part) => ({ kind: 'set-stay' as const, personId, from: part.from, to: part.to, rotationId: part.stay?.rotationId ?? null }));
}

export function clearing(personId: string, span: DateSpan): DraftChangeInput[] {
  return [{ kind: 'set-stay', personId, from: span.from, to: span.to, rotationId: null }];
}

export function setting(personId: string, span: DateSpan, rotationId: string): DraftChangeInput[] {
  return [{ kind: 'set-stay', personId, from: span.from, to: span.to, rotationId }];
}

export function locking(personId: string, span: DateSpan, locked: boolean): DraftChangeInput[] {
  return [{ kind: 'lock', personId, from: span.from, to: span.to, locked }];
}

/** The changes that carrying one cell onto another makes. */
export function carrying(verb: Verb, source: Cell, target: Cell): DraftChangeInput[] {
  const there = setTo(target.row.personId, carried(partsOf(source.row, source.block), source.block, target.block));
  if (verb === 'copy') return there;
  if (verb === 'move') return [...clearing(source.row.personId, source.block), ...there];
  const back = setTo(source.row.personId, carried(partsOf(target.row, target.block), target.block, source.block));
  return [...back, ...there];
}

/** Two people trade what they do in a span. */
export function trading(one: YearGridRow, other: YearGridRow, span: DateSpan): DraftChangeInput[] {
  return [...setTo(one.personId, partsOf(other, span)), ...setTo(other.personId, partsOf(one, span))];
}

function without(stays: readonly YearGridStay[], span: DateSpan): YearGridStay[] {
  return stays.flatMap((stay) => {
    if (!overlap(stay, span)) return [stay];
    const before = stay.from < span.from ? [{ ...stay, to: span.from }] : [];
    const after = stay.to > span.to ? [{ ...stay, from: span.to }] : [];
    return [...before, ...after];
  });
}

function setStay(row: YearGridRow, change: DraftChangeInput): YearGridRow {
  const kept = without(row.stays, change);
  if (!change.rotationId) return { ...row, stays: kept };
  const stay: YearGridStay = { id: null, rotationId: change.rotationId, from: change.from, to: change.to, locked: false, source: 'manual', changed: true, note: '', finding: null };
  return { ...row, stays: [...kept, stay].sort((one, other) => one.from.localeCompare(other.from)) };
}

function setLock(row: YearGridRow, change: DraftChangeInput): YearGridRow {
  const stays = row.stays.map((stay) => (overlap(stay, change) ? { ...stay, locked: change.locked ?? false, changed: true } : stay));
  return { ...row, stays };
}

function applyTo(row: YearGridRow, changes: readonly DraftChangeInput[]): YearGridRow {
  return changes.reduce((done, change) => {
    if (change.personId !== row.personId) return done;
    if (change.kind === 'set-stay') return setStay(done, change);
    return change.kind === 'lock' ? setLock(done, change) : done;
  }, row);
}

/** The grid as it will look once the server has taken the changes. Findings and figures stay until it answers. */
export function withChanges(grid: YearGrid, changes: readonly DraftChangeInput[]): YearGrid {
  const groups = grid.groups.map((group) => ({ ...group, people: group.people.map((row) => applyTo(row, changes)) }));
  return { ...grid, groups };
}

/** The first locked stay that changes would overwrite, so that an edit can be refused before it is sent. */
export function lockedBy(grid: YearGrid, changes: readonly DraftChangeInput[]): { row: YearGridRow; stay: YearGridStay } | null {
  const rows = new Map(grid.groups.flatMap((group) => group.people).map((row) => [row.personId, row]));
  for (const change of changes) {
    const row = change.kind === 'set-stay' ? rows.get(change.personId) : undefined;
    const stay = row?.stays.find((one) => one.locked && overlap(one, change) && one.rotationId !== change.rotationId);
    if (row && stay) return { row, stay };
  }
  return null;
}

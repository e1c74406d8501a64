import type { AcademicYear, Requirements, Rotation } from '@housestaff/api-client';
import type { CoverageInput, RequirementInput } from '../api/use-catalog';

/** Blocks of a rotation per person of each PGY, editable as text so that an empty field can mean "no limit". */
export interface RequirementRow {
  rotationId: string;
  pgy: number;
  fulfilledBy: string[];
  min: string;
  target: string;
  max: string;
}

export interface CoverageRow {
  rotationId: string;
  blockId: string | null;
  /** Null: any. */
  pgys: number[] | null;
  min: string;
  max: string;
}

const text = (value: number | null): string => (value === null ? '' : String(value));
const figure = (value: string): number | null => (value.trim() === '' ? null : Number(value));

export function rowsOf(requirements: Requirements): { needs: RequirementRow[]; coverage: CoverageRow[] } {
  return {
    needs: requirements.requirements.map(({ rotationId, pgy, fulfilledBy, minBlocks, targetBlocks, maxBlocks }) => ({ rotationId, pgy, fulfilledBy, min: text(minBlocks), target: text(targetBlocks), max: text(maxBlocks) })),
    coverage: requirements.coverage.map(({ rotationId, blockId, pgys, minPeople, maxPeople }) => ({ rotationId, blockId, pgys, min: text(minPeople), max: text(maxPeople) })),
  };
}

export function inputsOf(rows: { needs: readonly RequirementRow[]; coverage: readonly CoverageRow[] }): { requirements: RequirementInput[]; coverage: CoverageInput[] } {
  return {
    requirements: rows.needs.map((row) => ({ rotationId: row.rotationId, pgy: row.pgy, fulfilledBy: row.fulfilledBy, minBlocks: figure(row.min) ?? 0, targetBlocks: figure(row.target), maxBlocks: figure(row.max) })),
    coverage: rows.coverage.map((row) => ({ rotationId: row.rotationId, blockId: row.blockId, pgys: row.pgys, minPeople: figure(row.min) ?? 0, maxPeople: figure(row.max) })),
  };
}

/** "PGY-2 and PGY-3 together". */
export function pgysLabel(pgys: readonly number[] | null): string {
  const each = (pgys ?? []).map((pgy) => `PGY-${pgy}`);
  if (each.length < 2) return each[0] ?? 'Any PGY';
  return `${each.slice(0, -1).join(', ')} and ${each.at(-1)} together`;
}

const DAY_MS = 86_400_000;

/** Whether most blocks of a year are a week. */
export function isWeekly({ blocks }: Pick<AcademicYear, 'blocks'>): boolean {
  return 2 * blocks.filter(({ from, to }) => Date.parse(to) - Date.parse(from) === 7 * DAY_MS).length > blocks.length;
}

/** Rotation by rotation, then by PGY. */
export function sorted<Row extends { rotationId: string; pgy?: number; pgys?: number[] | null }>(rows: readonly Row[], rotations: ReadonlyMap<string, Rotation>): Row[] {
  const nameOf = (row: Row) => rotations.get(row.rotationId)?.name ?? '';
  return [...rows].sort((one, other) => nameOf(one).localeCompare(nameOf(other)) || rank(one) - rank(other));
}

function rank({ pgy, pgys }: { pgy?: number; pgys?: number[] | null }): number {
  return pgy ?? Math.min(...(pgys ?? [0]));
}

import type { Requirements, Rotation } from '@housestaff/api-client';
import type { CoverageInput, RequirementInput } from '../api/use-catalog';

/** Blocks of a rotation per person of each PGY, editable as text so that an empty field can mean "no limit". */
export interface RequirementRow {
  rotationId: string;
  pgy: number;
  min: string;
  target: string;
  max: string;
}

export interface CoverageRow {
  rotationId: string;
  blockId: string | null;
  pgy: number | null;
  min: string;
  max: string;
}

const text = (value: number | null): string => (value === null ? '' : String(value));
const figure = (value: string): number | null => (value.trim() === '' ? null : Number(value));

export function rowsOf(requirements: Requirements): { needs: RequirementRow[]; coverage: CoverageRow[] } {
  return {
    needs: requirements.requirements.map(({ rotationId, pgy, minBlocks, targetBlocks, maxBlocks }) => ({ rotationId, pgy, min: text(minBlocks), target: text(targetBlocks), max: text(maxBlocks) })),
    coverage: requirements.coverage.map(({ rotationId, blockId, pgy, minPeople, maxPeople }) => ({ rotationId, blockId, pgy, min: text(minPeople), max: text(maxPeople) })),
  };
}

export function inputsOf(rows: { needs: readonly RequirementRow[]; coverage: readonly CoverageRow[] }): { requirements: RequirementInput[]; coverage: CoverageInput[] } {
  return {
    requirements: rows.needs.map((row) => ({ rotationId: row.rotationId, pgy: row.pgy, minBlocks: figure(row.min) ?? 0, targetBlocks: figure(row.target), maxBlocks: figure(row.max) })),
    coverage: rows.coverage.map((row) => ({ rotationId: row.rotationId, blockId: row.blockId, pgy: row.pgy, minPeople: figure(row.min) ?? 0, maxPeople: figure(row.max) })),
  };
}

/** Rotation by rotation, then by PGY. */
export function sorted<Row extends { rotationId: string; pgy: number | null }>(rows: readonly Row[], rotations: ReadonlyMap<string, Rotation>): Row[] {
  const nameOf = (row: Row) => rotations.get(row.rotationId)?.name ?? '';
  return [...rows].sort((one, other) => nameOf(one).localeCompare(nameOf(other)) || (one.pgy ?? 0) - (other.pgy ?? 0));
}

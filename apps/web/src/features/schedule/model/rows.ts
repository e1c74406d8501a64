import type { AcademicBlock, Rotation, YearGrid, YearGridGroup, YearGridRow } from '@housestaff/api-client';

export interface Filters {
  find: string;
  /** A group's label, or null for all. */
  group: string | null;
  rotationId: string | null;
}

function matches(row: YearGridRow, filters: Filters, rotations: ReadonlyMap<string, Rotation>): boolean {
  if (filters.rotationId && !row.stays.some((stay) => stay.rotationId === filters.rotationId)) return false;
  const find = filters.find.trim().toLowerCase();
  if (!find || row.name.toLowerCase().includes(find)) return true;
  return row.stays.some((stay) => {
    const rotation = rotations.get(stay.rotationId);
    return rotation ? rotation.abbreviation.toLowerCase() === find || rotation.name.toLowerCase().includes(find) : false;
  });
}

/** The groups with the people that the filters leave; empty groups go. */
export function filtered(grid: YearGrid, filters: Filters): YearGridGroup[] {
  const rotations = rotationsById(grid.rotations);
  return grid.groups
    .filter((group) => !filters.group || group.label === filters.group)
    .map((group) => ({ ...group, people: group.people.filter((row) => matches(row, filters, rotations)) }))
    .filter((group) => group.people.length > 0);
}

export function rotationsById(rotations: readonly Rotation[]): Map<string, Rotation> {
  return new Map(rotations.map((rotation) => [rotation.id, rotation]));
}

export type Line = { kind: 'group'; label: string; count: number } | { kind: 'person'; row: YearGridRow; index: number; group: string };

/** Groups and people as one list of lines; a person's `index` counts people only. */
export function linesOf(groups: readonly YearGridGroup[]): Line[] {
  let index = -1;
  return groups.flatMap((group) => {
    const people = group.people.map((row): Line => {
      index += 1;
      return { kind: 'person', row, index, group: group.label };
    });
    return [{ kind: 'group', label: group.label, count: group.people.length }, ...people];
  });
}

/** What stands over a column: "8" for "Block 8". */
export function blockHead(block: AcademicBlock): string {
  return block.name.replace(/^Block\s+/i, '');
}

/** "Block 8", or the name where it is no number. */
export function blockName(block: AcademicBlock): string {
  return /^\d+$/.test(block.name) ? `Block ${block.name}` : block.name;
}

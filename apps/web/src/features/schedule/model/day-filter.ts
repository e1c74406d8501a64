import type { BlockGrid, BlockGridGroup, BlockGridRow } from '@housestaff/api-client';
import { halfLook, type Names } from './day-cell';

export interface DayFilter {
  find: string;
  group: string | null;
  activityId: string | null;
}

function halvesOf(row: BlockGridRow) {
  return row.days.flatMap((cell) => [cell.am, cell.pm].filter((half) => half !== null));
}

/** The groups with the people that the filters leave; empty groups go. */
export function filteredDays(grid: BlockGrid, { find, group, activityId }: DayFilter, names: Names): BlockGridGroup[] {
  const wanted = find.trim().toLowerCase();
  const fits = (row: BlockGridRow) => {
    if (activityId && !halvesOf(row).some((half) => half.activityId === activityId)) return false;
    return !wanted || row.name.toLowerCase().includes(wanted) || halvesOf(row).some((half) => halfLook(half, names).code.toLowerCase() === wanted);
  };
  return grid.groups
    .filter((one) => !group || one.label === group)
    .map((one) => ({ ...one, people: one.people.filter(fits) }))
    .filter((one) => one.people.length > 0);
}

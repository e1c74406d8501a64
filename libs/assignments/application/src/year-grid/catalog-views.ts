import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { ActivityOfProgram, BlockOfYear, RotationOfProgram, ScheduleCatalog } from '../ports/schedule-catalog';

export interface BlockView {
  readonly id: Id;
  readonly ordinal: number;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly splitOn: LocalDate | null;
}

export function blockView({ id, ordinal, name, period, splitOn }: BlockOfYear): BlockView {
  return { id, ordinal, name, from: period.start, to: period.end, splitOn };
}

export function yearView({ program, year, blocks }: ScheduleCatalog, scheduleId: Id) {
  const { id, name, period, version } = year;
  return { id, programId: program.id, name, from: period.start, to: period.end, blocks: blocks.map(blockView), scheduleId, version };
}

export type RotationView = ReturnType<typeof rotationView>;

export function rotationView(rotation: RotationOfProgram, activities: ReadonlyMap<Id, ActivityOfProgram>) {
  const { id, name, abbreviation, colour, category, siteId = null, siteName, leaveEligible, halfBlock, hoursLimit, supervisionWeight, audience, active, version, pattern } = rotation;
  const used = [...new Set(pattern.map((cell) => cell.activityId))].flatMap((one) => activities.get(one) ?? []);
  const untimedActivities = used.filter((one) => one.times === null && one.category !== 'time-off').map((one) => one.code);
  return {
    ...{ id, name, abbreviation, colour, category, siteId, siteName, leaveEligible, halfBlock, hoursLimit, supervisionWeight, audience, active, version },
    ...{ hasPattern: pattern.length > 0, untimedActivities },
  };
}

export function rotationViews({ rotations, activities }: ScheduleCatalog): RotationView[] {
  const byId = new Map(activities.map((one) => [one.id, one]));
  return rotations.map((rotation) => rotationView(rotation, byId));
}

export type ActivityView = ReturnType<typeof activityView>;

export function activityView(activity: ActivityOfProgram) {
  const { id, code, name, category, place, dutyKind, countsHours, mayOverlap, supervises, colour, times, version } = activity;
  return { id, code, name, category, place, dutyKind, countsHours, mayOverlap, supervises, colour, times, version };
}

export function span({ start, end }: DateRange): { from: LocalDate; to: LocalDate } {
  return { from: start, to: end };
}

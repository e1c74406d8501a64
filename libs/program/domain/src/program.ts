import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

/** One residency. `zone` is used where a site names none of its own. */
export interface Program {
  readonly id: Id;
  readonly name: string;
  readonly specialty: string;
  readonly zone: string;
  /** Where it is at home; it is in this site's zone then. */
  readonly siteId: Id | null;
  readonly version: number;
}

/** A hospital or clinic of the organization. Rotations there keep its zone. */
export interface Site {
  readonly id: Id;
  readonly name: string;
  readonly zone: string;
  readonly version: number;
}

/** A day on which clinics and electives are closed. */
export interface Holiday {
  readonly id: Id;
  readonly programId: Id;
  readonly day: LocalDate;
  readonly name: string;
  readonly version: number;
}

/** The unit in which rotations are given. `ordinal` counts from 0 where the year opens with an orientation block, else from 1. */
export interface AcademicBlock {
  readonly id: Id;
  readonly ordinal: number;
  readonly name: string;
  readonly period: DateRange;
  /** First day of the second half; null where the block is given as a whole. */
  readonly splitOn: LocalDate | null;
}

export interface AcademicYear {
  readonly id: Id;
  readonly programId: Id;
  readonly name: string;
  readonly period: DateRange;
  /** In order of time, without hole or overlap, filling the period. */
  readonly blocks: readonly AcademicBlock[];
  /** Counts changes of blocks, requirements and coverage. */
  readonly version: number;
}

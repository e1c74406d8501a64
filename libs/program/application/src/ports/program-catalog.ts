import type { AcademicYear, Activity, CoverageRequirement, Holiday, InstitutionalEvent, Program, Rotation, RotationRequirement } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

/** Everything of a program that no year owns. Rotations carry their patterns. */
export interface ProgramCatalogEntry {
  readonly program: Program;
  /** In order of time. */
  readonly years: readonly AcademicYear[];
  readonly holidays: readonly Holiday[];
  readonly events: readonly InstitutionalEvent[];
  readonly activities: readonly Activity[];
  /** By name, inactive ones included. */
  readonly rotations: readonly Rotation[];
}

/** Everything of a program and one of its years. */
export interface YearCatalog {
  readonly program: Program;
  readonly year: AcademicYear;
  readonly holidays: readonly Holiday[];
  readonly events: readonly InstitutionalEvent[];
  readonly activities: readonly Activity[];
  readonly rotations: readonly Rotation[];
  /** Of any status: observed ones are proposals. */
  readonly requirements: readonly RotationRequirement[];
  readonly coverage: readonly CoverageRequirement[];
}

/** For other contexts: a program read at once. Needs a running unit of work; asks no permission. */
export abstract class ProgramCatalog {
  /** Throws NotFound. */
  abstract load(programId: Id): Promise<ProgramCatalogEntry>;
  /** Throws NotFound. */
  abstract loadForYear(academicYearId: Id): Promise<YearCatalog>;
  /** A text that changes with anything in the catalog, cheap enough for every request. */
  abstract revision(programId: Id): Promise<string>;
}

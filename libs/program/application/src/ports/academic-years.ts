import type { AcademicBlock, AcademicYear, CoverageRequirement, RotationRequirement } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

export abstract class AcademicYears {
  /** In order of time. */
  abstract ofProgram(programId: Id): Promise<AcademicYear[]>;
  abstract findById(id: Id): Promise<AcademicYear | undefined>;
  /** With its blocks. Throws YearOverlaps when it shares days with another year of the program. */
  abstract add(year: AcademicYear): Promise<void>;
  /** Counts the version up; throws StaleVersion when `version` isn't the newest. */
  abstract touch(year: Pick<AcademicYear, 'id' | 'version'>): Promise<void>;
  /** Rows that keep their id are changed, the others added or removed. */
  abstract replaceBlocks(year: Pick<AcademicYear, 'id' | 'programId'>, blocks: readonly AcademicBlock[]): Promise<void>;
  /** With its blocks, requirements, coverage and schedule: whoever asks has seen that nobody needs them. */
  abstract remove(id: Id): Promise<void>;
}

export abstract class Requirements {
  abstract ofYear(yearId: Id): Promise<{ requirements: RotationRequirement[]; coverage: CoverageRequirement[] }>;
  abstract replace(
    year: Pick<AcademicYear, 'id' | 'programId'>,
    requirements: readonly RotationRequirement[],
    coverage: readonly CoverageRequirement[],
  ): Promise<void>;
}

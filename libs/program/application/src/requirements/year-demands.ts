import type { CoverageRequirement, RotationRequirement } from '@housestaff/program/domain';

/** All that a year asks for. `version` is the academic year's. */
export interface YearDemands {
  readonly requirements: readonly RotationRequirement[];
  readonly coverage: readonly CoverageRequirement[];
  readonly version: number;
}

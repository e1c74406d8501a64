import type { CoverageInput, CoverageRequirement, RequirementInput, RotationRequirement } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

/** People that a service needs at any time; the others take who comes. */
const STAFFED = new Set(['FMIT', 'ICU', 'NF', 'OB', 'ED', 'PED']);

interface Named {
  readonly id: Id;
  readonly abbreviation: string;
}

/**
 * What the observed year shows, as a person would confirm it: exact on the services, with some room
 * elsewhere, and nobody wanted anywhere while all are in orientation.
 */
export function confirmedDemands(
  observed: { readonly requirements: readonly RotationRequirement[]; readonly coverage: readonly CoverageRequirement[] },
  rotations: readonly Named[],
  orientation: Id,
): { requirements: RequirementInput[]; coverage: CoverageInput[] } {
  const codes = new Map(rotations.map((one) => [one.id, one.abbreviation]));
  const isStaffed = ({ rotationId }: { rotationId: Id }): boolean => STAFFED.has(codes.get(rotationId) ?? '');
  return {
    requirements: observed.requirements.map(({ id: _, status: _status, ...row }) => (isStaffed(row) ? row : withRoom(row))),
    coverage: observed.coverage.filter(isStaffed).flatMap(({ id: _, status: _status, ...row }) => [row, { ...row, blockId: orientation, minPeople: 0, maxPeople: null }]),
  };
}

function withRoom(row: RequirementInput): RequirementInput {
  return { ...row, minBlocks: Math.max(0, row.minBlocks - 0.5), maxBlocks: row.maxBlocks === null ? null : row.maxBlocks + 0.5 };
}

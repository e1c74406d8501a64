import type { Id } from '@housestaff/kernel';
import type { AcademicYear, CoverageRequirement, RotationRequirement } from '@housestaff/program/domain';

export interface Demands {
  readonly requirements: readonly RotationRequirement[];
  readonly coverage: readonly CoverageRequirement[];
}

/** A coverage of one block whose number the new year does not have. */
export interface LostCoverage {
  readonly coverage: CoverageRequirement;
  readonly block: string;
}

export interface CarriedDemands extends Demands {
  readonly lost: readonly LostCoverage[];
}

type Blocks = Pick<AcademicYear, 'blocks'>;

/** All of a year's demands in the next one, observed ones as observed. Those of one block go to the block of the same number. */
export function carryDemands({ requirements, coverage }: Demands, year: Blocks, next: Blocks, newId: () => Id): CarriedDemands {
  const ordinals = new Map(year.blocks.map((block) => [block.id, block]));
  const places = new Map(next.blocks.map((block) => [block.ordinal, block.id]));
  const lost: LostCoverage[] = [];
  const kept = coverage.flatMap((row) => {
    if (row.blockId === null) return [{ ...row, id: newId() }];
    const before = ordinals.get(row.blockId);
    const blockId = before && places.get(before.ordinal);
    if (blockId === undefined) lost.push({ coverage: row, block: before?.name ?? '' });
    return blockId === undefined ? [] : [{ ...row, id: newId(), blockId }];
  });
  return { requirements: requirements.map((row) => ({ ...row, id: newId() })), coverage: kept, lost };
}

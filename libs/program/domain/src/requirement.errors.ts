import { DomainError } from '@housestaff/kernel';
import { pgysWords, type Pgys } from './pgys';

/** What a requirement is about, as a coordinator says it. */
export interface DemandName {
  readonly list: 'requirements' | 'coverage';
  readonly rotation: string;
  /** Null: any. */
  readonly pgys: Pgys;
  /** Row in the request, from 0. */
  readonly row: number;
}

const said = ({ rotation, pgys }: DemandName): string => (pgys === null ? rotation : `${rotation}, ${pgysWords(pgys)}`);

const FIGURES = { minBlocks: 'the least', minPeople: 'the least', targetBlocks: 'the target', maxBlocks: 'the most', maxPeople: 'the most' } as const;
type Figure = readonly [field: keyof typeof FIGURES, value: number];

export class RequirementExceedsYear extends DomainError {
  readonly code = 'program.requirement_exceeds_year';

  constructor(demand: DemandName, field: 'minBlocks' | 'targetBlocks', found: number, year: string, blocks: number) {
    const what = field === 'minBlocks' ? 'min' : 'target';
    super(`${said(demand)}: ${what} ${found} blocks exceeds the ${blocks} of ${year}`, { ...demand, field, found, blocks, year, fix: `ask for at most ${blocks} blocks` });
  }
}

/** All minimums of one PGY together ask for more blocks than the year has. */
export class RequirementsExceedYear extends DomainError {
  readonly code = 'program.requirements_exceed_year';

  constructor(pgy: number, found: number, year: string, blocks: number, rows: readonly { rotation: string; minBlocks: number }[]) {
    super(`PGY-${pgy}: the minimums add up to ${found} blocks, ${year} has ${blocks}`, {
      field: 'requirements',
      pgy,
      found,
      blocks,
      year,
      rows,
      fix: `lower the minimums by ${found - blocks} blocks together`,
    });
  }
}

/** A target below the least, or a most below one of the two. */
export class RangeInverted extends DomainError {
  readonly code = 'program.range_inverted';

  constructor(demand: DemandName, [field, found]: Figure, [under, least]: Figure) {
    super(`${said(demand)}: ${FIGURES[field]}, ${found}, is below ${FIGURES[under]}, ${least}`, { ...demand, field, found, least, fix: `raise it to at least ${least}, or lower ${FIGURES[under]}` });
  }
}

export class DuplicateDemand extends DomainError {
  readonly code = 'program.duplicate_demand';

  constructor(demand: DemandName, first: number) {
    super(`${said(demand)} stands in the list twice (rows ${first + 1} and ${demand.row + 1})`, { ...demand, first, fix: 'remove one of the two rows' });
  }
}

export class FulfilledByItself extends DomainError {
  readonly code = 'program.fulfilled_by_itself';

  constructor(demand: DemandName) {
    super(`${said(demand)}: the rotation itself stands among those that also count for it`, { ...demand, field: `requirements[${demand.row}].fulfilledBy`, fix: 'name other rotations only; its own blocks count anyway' });
  }
}

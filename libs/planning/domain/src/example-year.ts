import type { AnnualProblem } from './annual-problem';
import { seededRandom, below } from './search/random';
import { DEFAULT_WEIGHTS } from './score/terms';

type Row = readonly [name: string, abbreviation: string, heavy: boolean, night: boolean, half: boolean, leave: boolean, cover: readonly [number, number | null], blocks: readonly (readonly [number, number])[]];

/** Twelve rotations of a family-medicine residency: coverage in each block, and minimum and maximum blocks for PGY-1, 2, 3. */
const ROTATIONS: readonly Row[] = [
  ['Family medicine inpatient', 'FMIT', true, false, false, false, [3, 5], [[2, 3], [2, 3], [1, 3]]],
  ['Intensive care', 'ICU', true, false, false, false, [1, 3], [[1, 2], [1, 2], [0, 1]]],
  ['Night float', 'NF', true, true, true, false, [1, 2], [[0.5, 1.5], [0.5, 1.5], [0.5, 1]]],
  ['Emergency', 'ED', true, false, true, false, [1, 3], [[1, 2], [0.5, 1], [0.5, 1]]],
  ['Obstetrics', 'OB', true, false, false, false, [1, 2], [[1, 2], [0, 1], [0, 1]]],
  ['Inpatient pediatrics', 'PEDS', true, false, false, false, [1, 3], [[1, 2], [1, 1], [0, 0]]],
  ['Family medicine clinic', 'FMC', false, false, true, true, [2, null], [[2, 4], [2, 4], [3, 5]]],
  ['Surgery', 'SURG', false, false, true, true, [0, 3], [[1, 1], [0, 1], [0, 1]]],
  ['Cardiology', 'CARD', false, false, true, true, [0, 2], [[0, 0], [1, 1], [0, 1]]],
  ['Geriatrics', 'GERI', false, false, true, true, [0, 2], [[0, 0], [0.5, 1], [1, 1]]],
  ['Sports medicine', 'SPM', false, false, true, true, [0, 2], [[0, 0.5], [0.5, 1], [1, 1]]],
  ['Elective', 'ELEC', false, false, true, true, [0, null], [[0, 1], [1, 3], [2, 5]]],
];

/** A made-up year: `residents` in three classes, 13 blocks, twelve rotations, two weeks of leave each. For benchmarks and tests. */
export function exampleYear(seed: number, residents = 24): AnnualProblem {
  const random = seededRandom(seed);
  const blocks = Array.from({ length: 13 }, (_, b) => ({ id: `b${b + 1}`, name: `Block ${b + 1}`, split: true }));
  const people = Array.from({ length: residents }, (_, i) => ({ id: `p${i}`, name: `Resident ${i + 1}`, pgy: Math.floor((3 * i) / residents) + 1 }));
  return {
    version: 1,
    blocks,
    people,
    rotations: ROTATIONS.map(([name, abbreviation, heavy, night, halfBlock, leaveEligible]) => ({ id: abbreviation, name, abbreviation, heavy, night, halfBlock, leaveEligible })),
    requirements: ROTATIONS.flatMap(([, rotationId, , , , , , byPgy]) =>
      byPgy.map(([min, max], n) => ({ id: `${rotationId}-${n + 1}`, rotationId, pgy: n + 1, min, target: min > 0 ? min : null, max })),
    ),
    coverage: ROTATIONS.map(([, rotationId, , , , , [min, max]]) => ({ id: `c-${rotationId}`, rotationId, blockId: null, pgy: null, min, max })),
    leave: people.flatMap((p) => [0, 1].map((n) => ({ personId: p.id, slot: 13 * n + below(random, 13), days: 7 }))),
    locked: [],
    leaveTolerance: 2,
    baseline: people.map(() => Array.from({ length: 26 }, () => null)),
    weights: DEFAULT_WEIGHTS,
  };
}

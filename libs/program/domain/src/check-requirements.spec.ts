import { checkCoverage, checkRequirements, type CoverageInput, type RequirementInput } from './check-requirements';
import type { AcademicYear } from './program';
import type { Rotation } from './rotation';

const blocks = Array.from({ length: 14 }, (_, ordinal) => ({ id: `b${ordinal}`, ordinal, name: `Block ${ordinal}`, period: { start: '2026-07-01', end: '2026-07-02' }, splitOn: null }));
const year = { id: 'y', programId: 'p', name: 'AY 2026-27', period: { start: '2026-07-01', end: '2027-07-01' }, blocks, version: 1 } satisfies AcademicYear;
const rotations = [{ id: 'icu', abbreviation: 'ICU' }, { id: 'nf', abbreviation: 'NF' }] as Rotation[];
const row = (more: Partial<RequirementInput> = {}): RequirementInput => ({ rotationId: 'icu', pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: null, fulfilledBy: [], ...more });
const cover = (more: Partial<CoverageInput> = {}): CoverageInput => ({ rotationId: 'icu', blockId: null, pgys: null, minPeople: 1, maxPeople: 2, ...more });

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('requirements', () => {
  it.each<[string, RequirementInput[], string]>([
    ['a minimum of the whole year', [row({ minBlocks: 13 })], 'accepted'],
    ['half a block too much', [row({ minBlocks: 13.5 })], 'program.requirement_exceeds_year'],
    ['a target beyond the year', [row({ targetBlocks: 14 })], 'program.requirement_exceeds_year'],
    ['minimums that together fill the year', [row({ minBlocks: 7 }), row({ rotationId: 'nf', minBlocks: 6 })], 'accepted'],
    ['minimums that together exceed the year', [row({ minBlocks: 7 }), row({ rotationId: 'nf', minBlocks: 6.5 })], 'program.requirements_exceed_year'],
    ['as much for two classes', [row({ minBlocks: 10 }), row({ pgy: 2, minBlocks: 10 })], 'accepted'],
    ['a maximum under the minimum', [row({ minBlocks: 2, maxBlocks: 1.5 })], 'program.range_inverted'],
    ['a maximum under the target', [row({ targetBlocks: 3, maxBlocks: 2 })], 'program.range_inverted'],
    ['a target under the minimum', [row({ minBlocks: 2, targetBlocks: 1 })], 'program.range_inverted'],
    ['a minimum under zero', [row({ minBlocks: -1 })], 'value.invalid'],
    ['the same row twice', [row(), row()], 'program.duplicate_demand'],
    ['what also counts for it', [row({ fulfilledBy: ['nf'] })], 'accepted'],
    ['two that count for each other', [row({ minBlocks: 8, fulfilledBy: ['nf'] }), row({ rotationId: 'nf', minBlocks: 8, fulfilledBy: ['icu'] })], 'accepted'],
    ['itself among what also counts', [row({ fulfilledBy: ['icu'] })], 'program.fulfilled_by_itself'],
    ['what also counts twice', [row({ fulfilledBy: ['nf', 'nf'] })], 'value.invalid'],
    ['an unknown one among what also counts', [row({ fulfilledBy: ['xyz'] })], 'program.unknown_reference'],
    ['an unknown rotation', [row({ rotationId: 'xyz' })], 'program.unknown_reference'],
  ])('%s: %#', (_, rows, code) => {
    expect(codeOf(() => checkRequirements(year, rotations, rows))).toBe(code);
  });

  it('says what exceeds the year, in counts', () => {
    expect(() => checkRequirements(year, rotations, [row({ minBlocks: 14 })])).toThrow('ICU, PGY-1: min 14 blocks exceeds the 13 of AY 2026-27');
  });

  it.each<[Partial<RequirementInput>, string]>([
    [{ minBlocks: 2, targetBlocks: 1 }, 'ICU, PGY-1: the target, 1, is below the least, 2'],
    [{ minBlocks: 2, maxBlocks: 1.5 }, 'ICU, PGY-1: the most, 1.5, is below the least, 2'],
    [{ targetBlocks: 3, maxBlocks: 2 }, 'ICU, PGY-1: the most, 2, is below the target, 3'],
  ])('says which figure is below which, as their columns are called: %j', (figures, words) => {
    expect(() => checkRequirements(year, rotations, [row(figures)])).toThrow(words);
  });
});

it.each<[string, CoverageInput[], string]>([
  ['one row for all and one for a block', [cover(), cover({ blockId: 'b3' })], 'accepted'],
  ['the same row twice', [cover({ blockId: 'b3' }), cover({ blockId: 'b3' })], 'program.duplicate_demand'],
  ['the same PGYs twice, in another order', [cover({ pgys: [2, 3] }), cover({ pgys: [3, 2] })], 'program.duplicate_demand'],
  ['PGYs of their own and together', [cover({ pgys: [2] }), cover({ pgys: [2, 3] }), cover()], 'accepted'],
  ['of no PGY', [cover({ pgys: [] })], 'value.invalid'],
  ['of PGY-0', [cover({ pgys: [0] })], 'value.invalid'],
  ['more at least than at most', [cover({ minPeople: 3 })], 'program.range_inverted'],
  ['fewer than nobody', [cover({ minPeople: -1 })], 'value.invalid'],
  ['a block of another year', [cover({ blockId: 'other' })], 'program.unknown_reference'],
])('coverage: %s', (_, rows, code) => {
  expect(codeOf(() => checkCoverage(year, rotations, rows))).toBe(code);
});

import type { AnnualProblem } from '../annual-problem';
import { DEFAULT_WEIGHTS } from '../score/terms';
import { preCheck } from './pre-check';

const blocks = Array.from({ length: 13 }, (_, b) => ({ id: `b${b + 1}`, name: `Block ${b + 1}`, split: true }));
const people = (count: number, pgy = 1) => Array.from({ length: count }, (_, i) => ({ id: `p${i}`, name: `R${i + 1}`, pgy }));
const icu = { id: 'icu', name: 'Intensive care', abbreviation: 'ICU', halfBlock: true, leaveEligible: false, heavy: true, night: false };
const clinic = { ...icu, id: 'fmc', name: 'Clinic', abbreviation: 'FMC', leaveEligible: true, heavy: false };

const year = (over: Partial<AnnualProblem>): AnnualProblem => {
  const residents = over.people ?? people(4);
  return {
    version: 1,
    blocks,
    people: residents,
    rotations: [icu, clinic],
    requirements: [],
    coverage: [],
    leave: [],
    locked: [],
    leaveTolerance: 2,
    baseline: residents.map(() => Array.from({ length: 26 }, () => null)),
    weights: DEFAULT_WEIGHTS,
    ...over,
  };
};

const require = (rotationId: string, min: number, max: number | null = null) => ({ id: `q-${rotationId}`, rotationId, pgy: 1, min, target: null, max });
const cover = (rotationId: string, min: number, max: number | null) => ({ id: `c-${rotationId}`, rotationId, blockId: null, pgy: null, min, max });

const figures = (problem: AnnualProblem) => preCheck(problem).map(({ title, required, exists, short, unit }) => ({ title, required, exists, short, unit }));

describe('pre-check', () => {
  it('finds nothing where everything fits', () => {
    expect(preCheck(year({ requirements: [require('icu', 3), require('fmc', 6)], coverage: [cover('icu', 0, 1)] }))).toEqual([]);
  });

  it('counts what people must do against the places there are, and says what would mend it', () => {
    const problem = year({ people: people(30), requirements: [require('icu', 1)], coverage: [cover('icu', 0, 2)] });
    const [found] = preCheck(problem);
    expect(found).toMatchObject({ title: 'Intensive care: required of people', required: 30, exists: 26, short: 4, unit: 'blocks' });
    expect(found?.because).toContain('30 PGY-1 residents × 1 block at least');
    expect(found?.because).toContain('26 blocks of places in the year');
    expect(found?.relaxations).toContainEqual({ label: 'Places at once 2 → 3', effect: '+13 exist' });
    expect(found?.relaxations).toContainEqual({ label: 'PGY-1 minimum 1 → 0.5', effect: '−15 required' });
  });

  it('counts coverage of the year against what people can give at most', () => {
    const problem = year({ people: people(13), requirements: [require('icu', 0, 8)], coverage: [cover('icu', 9, null)] });
    const found = preCheck(problem).find((d) => d.id.startsWith('coverage-year/'));
    expect(found).toMatchObject({ required: 117, exists: 104, short: 13 });
    expect(found?.because).toEqual(['13 blocks × 9', '13 PGY-1 residents: 104 blocks at most']);
    expect(found?.relaxations).toContainEqual({ label: 'PGY-1 limit 8 → 9 blocks', effect: '+13 exist' });
  });

  it('finds minimums that exceed the year, for everyone concerned at once', () => {
    expect(figures(year({ requirements: [require('icu', 8), require('fmc', 6)] }))).toEqual([
      { title: 'Year of PGY-1 (4 people)', required: 14, exists: 13, short: 1, unit: 'blocks' },
    ]);
  });

  it('matches people to all minimums of a half-block together, so that nobody is counted twice', () => {
    const problem = year({ people: people(2), requirements: [require('icu', 0), require('fmc', 0)], coverage: [cover('icu', 1, null), cover('fmc', 2, null)] });
    const found = preCheck(problem).filter((d) => d.id.startsWith('coverage-slot/'));
    expect(found).toHaveLength(26);
    expect(found[0]).toMatchObject({ title: 'Block 1, first half: Intensive care, Clinic', required: 3, exists: 2, short: 1, unit: 'people' });
  });

  it('takes leave into account where a rotation is not leave-eligible', () => {
    const problem = year({ people: people(1), requirements: [require('icu', 0), require('fmc', 0)], coverage: [cover('icu', 1, null)], leave: [{ personId: 'p0', slot: 4, days: 3 }] });
    expect(preCheck(problem).map((d) => d.id)).toEqual(['coverage-year/icu/any', 'coverage-slot/4']);
    expect(preCheck({ ...problem, leave: [{ personId: 'p0', slot: 4, days: 2 }] })).toEqual([]);
  });

  it('names locked cells that exceed a limit', () => {
    const locked = ['p0', 'p1', 'p2'].map((personId) => ({ personId, slot: 0, rotationId: 'icu' }));
    const found = preCheck(year({ locked, requirements: [require('icu', 0)], coverage: [cover('icu', 0, 2)] }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ required: 3, exists: 2, short: 1, unit: 'people', because: ['locked: R1, R2, R3', 'at most 2 people'] });
  });
});

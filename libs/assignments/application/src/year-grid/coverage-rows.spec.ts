import { addDays } from '@housestaff/kernel';
import type { CoverageOfYear } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { coverageRows } from './coverage-rows';

const FIRST = '2026-07-01';
const year = { start: FIRST, end: addDays(FIRST, 28) };

/** Person → days on the ICU, from day to day. PGY is the person's number. */
function cellOf(stays: [person: number, from: number, to: number][], coverage: Partial<CoverageOfYear>[], kind = 'resident') {
  const people = [1, 2, 3].map((pgy) => ({ id: `${pgy}`, kind, pgyPeriods: [{ period: year, pgy, offCycle: false }] }));
  const demand = { id: 'c', rotationId: 'icu', blockId: null, pgys: null, minPeople: 0, maxPeople: null, status: 'confirmed' };
  const catalog = {
    blocks: [{ id: 'b1', period: year, splitOn: addDays(FIRST, 14) }],
    rotations: [{ id: 'icu', audience: 'resident' }],
    coverage: coverage.map((one) => ({ ...demand, ...one })),
  };
  const rows = stays.map(([person, from, to]) => ({ personId: `${person}`, rotationId: 'icu', period: { start: addDays(FIRST, from), end: addDays(FIRST, to) } }));
  return coverageRows({ catalog, people, stays: rows } as unknown as EffectiveSchedule)[0]?.cells[0];
}

describe('coverageRows', () => {
  it('counts who holds most of each half-block, and of two who hold half each the first', () => {
    expect(cellOf([[1, 0, 28], [2, 0, 7], [2, 7, 14], [3, 6, 14]], [])).toMatchObject({ first: 3, second: 1, min: null, state: 'none' });
    expect(cellOf([[3, 8, 14]], [])).toMatchObject({ first: 0, second: 0 });
  });

  it('counts no faculty on a residents\' rotation', () => expect(cellOf([[1, 0, 28]], [], 'faculty')).toMatchObject({ first: 0 }));

  it.each<[string, Partial<CoverageOfYear>[], string]>([
    ['enough', [{ minPeople: 1, maxPeople: 2 }], 'ok'],
    ['too few in the second half', [{ minPeople: 2 }], 'under'],
    ['too many in the first half', [{ maxPeople: 1 }], 'over'],
    ['too few of a PGY', [{ minPeople: 1 }, { pgys: [3], minPeople: 1 }], 'under'],
    ['enough of two PGYs together', [{ pgys: [1], minPeople: 1 }, { pgys: [2, 3], maxPeople: 1 }], 'ok'],
    ['too few of two PGYs together', [{ pgys: [2, 3], minPeople: 1 }], 'under'],
    ['a demand of the block in place of the general one', [{ minPeople: 9 }, { blockId: 'b1', minPeople: 1 }], 'ok'],
    ['a demand that was only observed', [{ minPeople: 9, status: 'observed' }], 'none'],
  ])('says %s', (_, coverage, state) => expect(cellOf([[1, 0, 28], [2, 0, 14]], coverage)).toMatchObject({ first: 2, second: 1, state }));

  it('shows a rotation that is demanded and empty', () => expect(cellOf([], [{ minPeople: 1 }])).toMatchObject({ first: 0, second: 0, min: 1, state: 'under' }));
});

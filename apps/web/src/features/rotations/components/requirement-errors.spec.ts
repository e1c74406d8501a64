import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { refusedRowOf } from './requirement-errors';

const refusal = (facts: Record<string, unknown>) => new ApiError(422, 'program.x', 'ICU, PGY-1: too much', facts, null);

describe('a refused requirement', () => {
  it('stands at its row, with what mends it', () => {
    expect(refusedRowOf(refusal({ list: 'coverage', row: 3, field: 'maxPeople', fix: 'raise it' }))).toEqual({ list: 'coverage', row: 3, words: 'ICU, PGY-1: too much. Mend it: raise it.' });
    expect(refusedRowOf(refusal({ field: 'requirements[2].minBlocks', expected: 'zero or more' }))).toEqual({ list: 'requirements', row: 2, words: 'ICU, PGY-1: too much. Give zero or more.' });
  });

  it('stands above the tables when it is about no one row', () => {
    expect([refusedRowOf(refusal({ field: 'requirements', pgy: 1 })), refusedRowOf(new Error('no')), refusedRowOf(null)]).toEqual([null, null, null]);
  });
});

import fc from 'fast-check';
import { addDays, eachDay, type DateRange, type LocalDate } from '@housestaff/kernel';
import { lacksOf, type HeldQualification } from './lacks';
import { COMPETENCY_LEVELS, levelRank, type CompetencyLevel } from './qualification';

const FIRST = '2026-09-28';
const day = (n: number): LocalDate => addDays(FIRST, n);
const days = (from: number, to: number): DateRange => ({ start: day(from), end: day(to) });
const ACLS = { typeId: 'acls', name: 'ACLS', leastLevel: null };
const LINES = { typeId: 'lines', name: 'Central lines', leastLevel: 'independent' as CompetencyLevel };
const has = (typeId: string, from: number, last: number | null, level: CompetencyLevel | null = null): HeldQualification => ({ typeId, level, issued: day(from), expires: last === null ? null : day(last) });

describe('what somebody lacks', () => {
  it.each([
    ['nothing is asked for', [], [], undefined],
    ['it holds for good', [has('acls', 0, null)], [ACLS], undefined],
    ['it holds to the last day', [has('acls', 0, 27)], [ACLS], undefined],
    ['it ends a day too early', [has('acls', 0, 26)], [ACLS], ['ACLS expires on 24 Oct 2026', 27, 1]],
    ['it ends on the way', [has('acls', -10, 14)], [ACLS], ['ACLS expires on 12 Oct 2026', 15, 13]],
    ['it was over before', [has('acls', -90, -1)], [ACLS], ['ACLS expired on 27 Sep 2026', 0, 28]],
    ['it is not there yet', [has('acls', 7, null)], [ACLS], ['ACLS only from 5 Oct 2026', 0, 7]],
    ['there is none', [has('bls', 0, null)], [ACLS], ['No ACLS', 0, 28]],
    ['a renewal goes on the day after', [has('acls', -10, 14), has('acls', 15, null)], [ACLS], undefined],
    ['a renewal leaves a gap', [has('acls', -10, 14), has('acls', 18, null)], [ACLS], ['ACLS expires on 12 Oct 2026', 15, 3]],
    ['the level is enough', [has('lines', 0, null, 'supervises')], [LINES], undefined],
    ['the level is not enough', [has('lines', 0, null, 'supervised')], [LINES], ['Not enough Central lines', 0, 28]],
  ])('%s', (_, held, required, expected) => {
    const [lack] = lacksOf(held, required, days(0, 28));
    expect(lack && [lack.words, eachDay(days(0, 28)).indexOf(lack.from), lack.days]).toEqual(expected);
  });

  it('says the same as looking at each day', () => {
    const level = fc.constantFrom(null, ...COMPETENCY_LEVELS);
    const held = fc.record({ typeId: fc.constantFrom('acls', 'lines'), level, issued: fc.integer({ min: -20, max: 40 }), lasts: fc.option(fc.integer({ min: 0, max: 40 })) });
    const one = held.map(({ issued, lasts, ...rest }) => ({ ...rest, issued: day(issued), expires: lasts === null ? null : day(issued + lasts) }));
    const required = fc.subarray([ACLS, LINES]);
    const period = fc.tuple(fc.integer({ min: -5, max: 20 }), fc.integer({ min: 1, max: 30 })).map(([from, length]) => days(from, from + length));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), required, period, (own, asked, range) => {
        const slowly = asked.flatMap(({ typeId, leastLevel }) => {
          const good = (on: LocalDate): boolean => own.some((q) => q.typeId === typeId && levelRank(q.level) >= levelRank(leastLevel) && q.issued <= on && (q.expires === null || on <= q.expires));
          const missing = eachDay(range).filter((on) => !good(on));
          return missing.length > 0 ? [{ typeId, from: missing[0], days: missing.length }] : [];
        });
        expect(lacksOf(own, asked, range).map(({ typeId, from, days: count }) => ({ typeId, from, days: count }))).toEqual(slowly);
      }),
    );
  });
});

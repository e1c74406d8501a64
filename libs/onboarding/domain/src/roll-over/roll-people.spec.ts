import fc from 'fast-check';
import { addDays, contains, eachDay, type LocalDate } from '@housestaff/kernel';
import type { Person, PgyPeriod } from '@housestaff/people/domain';
import { isChanged, type RollOverException, type RollYears } from './person-plan';
import { rollPeople, usualLength } from './roll-people';

const years: RollYears = { year: { start: '2026-07-01', end: '2027-07-01' }, next: { start: '2027-07-01', end: '2028-07-01' }, length: 3 };
type Given = readonly [from: LocalDate, to: LocalDate, pgy: number, offCycle?: 'off'];

const person = (id: string, ...periods: Given[]): Person => ({
  ...{ id, programId: 'p', kind: 'resident', givenName: 'A', familyName: id, displayName: `A ${id}`, email: null, phone: null, externalId: null },
  ...{ specialties: [], titles: [], cohort: null, active: true, version: 1 },
  pgyPeriods: periods.map(([start, end, pgy, off], n): PgyPeriod => ({ id: `${id}${n}`, period: { start, end }, pgy, offCycle: off === 'off' })),
});
const one = (who: Person, exception?: Omit<RollOverException, 'personId'>) => {
  const [roll] = rollPeople([who], years, exception ? [{ personId: who.id, ...exception }] : []);
  return roll && { ...roll, periods: roll.periods.map(({ period, pgy, offCycle }) => `${period.start} ${period.end} ${pgy}${offCycle ? ' off' : ''}`) };
};

const [AY, NEXT] = [['2026-07-01', '2027-07-01'], ['2027-07-01', '2028-07-01']] as const;

describe('someone on-cycle', () => {
  it('goes up on the first day of the new year', () => {
    expect(one(person('a', [...AY, 1]))).toMatchObject({ outcome: 'goes-up', pgyNow: 1, pgyNext: 2, changesOn: null, finishesOn: null, asEntered: false, periods: ['2026-07-01 2027-07-01 1', '2027-07-01 2028-07-01 2'] });
  });

  it('graduates when the year ends, whatever end somebody entered', () => {
    expect(one(person('a', ['2026-07-01', '2029-07-01', 3]))).toMatchObject({ outcome: 'graduates', pgyNow: 3, pgyNext: null, finishesOn: '2027-07-01', periods: ['2026-07-01 2027-07-01 3'] });
  });

  it('keeps what was entered for the new year', () => {
    expect(one(person('a', [...AY, 1], [...NEXT, 2]))).toMatchObject({ outcome: 'goes-up', pgyNext: 2, asEntered: true });
    expect(one(person('a', [...AY, 3], [...NEXT, 4]))).toMatchObject({ outcome: 'goes-up', pgyNext: 4, asEntered: true });
    expect(one(person('a', [...AY, 1], ['2027-10-01', '2028-10-01', 2]))).toMatchObject({ outcome: 'off-cycle', pgyNext: 2, asEntered: true });
  });

  it('does otherwise by hand', () => {
    const two = person('a', [...AY, 2], [...NEXT, 3]);
    expect(one(two, { what: 'stays' })).toMatchObject({ outcome: 'stays', pgyNext: 2, excepted: true, periods: ['2026-07-01 2027-07-01 2', '2027-07-01 2028-07-01 2'] });
    expect(one(two, { what: 'leaves' })).toMatchObject({ outcome: 'leaves', pgyNext: null, finishesOn: '2027-07-01', periods: ['2026-07-01 2027-07-01 2'] });
    expect(one(two, { what: 'extends', until: '2027-10-15' })).toMatchObject({ outcome: 'extends', pgyNext: 2, offCycle: true, changesOn: '2027-10-15', periods: ['2026-07-01 2027-07-01 2', '2027-07-01 2027-10-15 2 off', '2027-10-15 2028-10-15 3 off'] });
    expect(one(person('a', [...AY, 3]), { what: 'extends', until: '2027-10-15' })).toMatchObject({ finishesOn: '2027-10-15', periods: ['2026-07-01 2027-07-01 3', '2027-07-01 2027-10-15 3 off'] });
  });
});

describe('someone off-cycle', () => {
  it('changes on their own day', () => {
    expect(one(person('a', ['2026-10-01', '2027-10-01', 1, 'off']))).toMatchObject({ outcome: 'off-cycle', pgyNext: 1, changesOn: '2027-10-01', periods: ['2026-10-01 2027-10-01 1 off', '2027-10-01 2028-10-01 2 off'] });
  });

  it('goes on to a year after they began where their period was entered up to the end of the year', () => {
    expect(one(person('a', ['2026-10-01', '2027-07-01', 2, 'off']))).toMatchObject({ changesOn: '2027-10-01', periods: ['2026-10-01 2027-10-01 2 off', '2027-10-01 2028-10-01 3 off'] });
  });

  it('finishes on their own day, within the new year', () => {
    expect(one(person('a', ['2026-10-01', '2027-07-01', 3, 'off']))).toMatchObject({ outcome: 'off-cycle', pgyNext: 3, finishesOn: '2027-10-01', periods: ['2026-10-01 2027-10-01 3 off'] });
  });

  it('stays, leaves and goes on by hand', () => {
    const late = person('a', ['2026-10-01', '2027-10-01', 2, 'off']);
    expect(one(late, { what: 'stays' })?.periods).toEqual(['2026-10-01 2028-10-01 2 off']);
    expect(one(late, { what: 'leaves' })?.periods).toEqual(['2026-10-01 2027-07-01 2 off']);
    expect(one(late, { what: 'extends', until: '2027-12-01' })?.periods).toEqual(['2026-10-01 2027-12-01 2 off', '2027-12-01 2028-12-01 3 off']);
  });
});

describe('others', () => {
  it('are left out when they have gone, were made inactive or are no residents; whoever has no PGY is named', () => {
    const gone = person('gone', ['2025-07-01', '2026-07-01', 3]);
    const asked = [gone, { ...person('off', [...AY, 1]), active: false }, { ...person('teacher'), kind: 'faculty' as const }, person('new'), person('coming', [...NEXT, 1])];
    expect(rollPeople(asked, years, []).map(({ person: { id }, outcome, pgyNext }) => [id, outcome, pgyNext])).toEqual([['new', 'missing', null], ['coming', 'begins', 1]]);
  });

  it('are as many PGYs as the highest of those on-cycle', () => {
    expect(usualLength([person('a', [...AY, 2]), person('b', [...AY, 4]), person('c', [...AY, 7, 'off']), person('d', [...NEXT, 8])], years)).toBe(4);
    expect(usualLength([], years)).toBe(1);
  });
});

describe('any program', () => {
  const day = fc.integer({ min: -400, max: 420 }).map((n) => addDays('2027-07-01', n));
  /** Periods one after the other, some with gaps, on-cycle and off. */
  const periods = fc.tuple(day, fc.integer({ min: 1, max: 3 }), fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 30), fc.integer({ min: 20, max: 400 }), fc.boolean()), { maxLength: 3 })).map(([first, pgy, parts]) => {
    let from = first;
    return parts.map(([gap, days, off], n): Given => {
      const start = addDays(from, gap);
      from = addDays(start, days);
      return [start, from, Math.min(9, pgy + n), ...(off ? (['off'] as const) : [])] as unknown as Given;
    });
  });
  const onCycle = fc.integer({ min: 1, max: 3 }).map((pgy): Given[] => [['2026-07-01', '2027-07-01', pgy]]);
  const exception = fc.option(fc.record({ what: fc.constantFrom('stays' as const, 'leaves' as const, 'extends' as const), until: fc.integer({ min: 1, max: 366 }).map((n) => addDays('2027-07-01', n)) }), { nil: undefined });

  it('has one PGY a day for whoever goes on, and nobody on two', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.oneof(periods, onCycle), exception), { minLength: 1, maxLength: 8 }), (given) => {
      const people = given.map(([own], n) => person(`r${n}`, ...own));
      const exceptions = given.flatMap(([, what], n) => (what ? [{ personId: `r${n}`, ...what }] : []));
      for (const roll of rollPeople(people, years, exceptions)) {
        roll.periods.forEach((one, n) => {
          expect(one.period.start < one.period.end).toBe(true);
          expect((roll.periods[n - 1]?.period.end ?? '') <= one.period.start).toBe(true);
        });
        const held = (date: LocalDate): number => roll.periods.filter(({ period }) => contains(period, date)).length;
        const out = roll.finishesOn ?? years.next.end;
        const goesOn = ['goes-up', 'stays', 'extends', 'off-cycle'].includes(roll.outcome);
        const wanted = (date: LocalDate): number => (goesOn && date < out ? 1 : 0);
        if (!roll.asEntered) expect(eachDay(years.next).filter((date) => held(date) !== wanted(date))).toEqual([]);
        // What came before is as it was.
        const pgyIn = (all: readonly Pick<PgyPeriod, 'period' | 'pgy'>[], date: LocalDate) => all.find(({ period }) => contains(period, date))?.pgy;
        expect(eachDay(years.year).filter((date) => pgyIn(roll.periods, date) !== pgyIn(roll.person.pgyPeriods, date))).toEqual([]);
      }
    }), { numRuns: 300 });
  });

  it('is changed by a second roll-over into the same year no more', () => {
    fc.assert(fc.property(fc.oneof(periods, onCycle), (own) => {
      const [first] = rollPeople([person('a', ...own)], years, []);
      if (!first) return;
      const after = { ...first.person, pgyPeriods: first.periods.map((one, n) => ({ ...one, id: one.id ?? `new${n}` })) };
      const [second] = rollPeople([after], years, []);
      expect(second && isChanged(second)).toBeFalsy();
    }), { numRuns: 300 });
  });
});

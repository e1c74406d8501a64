import { CONFLICT_KINDS } from '@housestaff/conflicts/domain';
import fc from 'fast-check';
import { addDays, contains, eachDay, weekday } from '@housestaff/kernel';
import { DETECTORS, detectAll } from './detectors';
import { day, days, groundOf, type Given } from './testing/small-ground';

/** What is found of a kind: whose, on which days. */
function foundIn(kind: keyof typeof DETECTORS, given: Given): (string | number)[][] {
  const { ground, facts } = groundOf(given);
  return DETECTORS[kind](ground, facts).map(({ personIds, period, weight }) => [personIds.join('+'), period.start, period.end, weight]);
}

it('has a detector for each kind', () => expect(Object.keys(DETECTORS).sort()).toEqual([...CONFLICT_KINDS].sort()));

it('finds nothing in a schedule in which nothing is wrong', () => {
  const { ground, facts } = groundOf({ stays: [['ana', 'icu', 0, 28], ['ben', 'fmc', 0, 28]], byHand: [['ben', 'call', 4]], coverage: [{}] });
  expect(detectAll(ground, facts)).toEqual([]);
});

describe('leave over assignment', () => {
  const leave = (from: number, to: number, more = {}) => [{ personId: 'ana', period: days(from, to), ...more }];
  const onCall: Given = { stays: [['ana', 'fmc', 0, 28]], byHand: [['ana', 'call', 5]] };

  it.each<[string, Given, (string | number)[][]]>([
    ['a call', { ...onCall, absences: leave(5, 6) }, [['ana', day(5), day(6), 1]]],
    ['no call on another day', { ...onCall, absences: leave(6, 8) }, []],
    ['no leave that is only asked for', { ...onCall, absences: leave(5, 6, { status: 'requested' }) }, []],
    ['no leave that frees nobody', { ...onCall, absences: leave(5, 6, { blocking: false }) }, []],
    ['the morning of leave that begins at noon', { stays: [['ana', 'fmc', 0, 28]], byHand: [['ana', 'fmc', 5, 'am']], absences: leave(5, 6, { startsPm: true }) }, []],
    ['a rotation that allows no leave', { stays: [['ana', 'icu', 0, 28]], absences: leave(5, 8) }, [['ana', day(5), day(8), 3]]],
    ['a rotation that allows leave, for a while', { stays: [['ana', 'fmc', 0, 28]], absences: leave(5, 12) }, []],
    ['half of a rotation', { stays: [['ana', 'fmc', 0, 28]], absences: leave(0, 14) }, [['ana', day(0), day(14), 14]]],
    ['nobody who is away anyway', { stays: [['ana', 'out', 0, 28]], absences: leave(0, 28) }, []],
    ['what lies ahead alone', { stays: [['ana', 'icu', 0, 28]], absences: leave(5, 8), window: days(7, 112) }, [['ana', day(7), day(8), 1]]],
  ])('sees %s', (_, given, expected) => expect(foundIn('leave-over-assignment', given)).toEqual(expected));

  it('is a cascade where it takes several nights, and then not each of them too', () => {
    const two: Given = { ...onCall, byHand: [['ana', 'call', 5], ['ana', 'call', 8]], absences: leave(4, 10) };
    expect(foundIn('call-cascade', two)).toEqual([['ana', day(5), day(9), 2]]);
    expect(foundIn('leave-over-assignment', two)).toEqual([]);
    const week: Given = { ...onCall, byHand: [5, 6, 7].map((on) => ['ana', 'backup', on] as const), absences: leave(4, 10) };
    expect(foundIn('call-cascade', week)).toEqual([]);
  });
});

describe('uncovered demand', () => {
  it('is one for days that follow each other, over a weekend too, up to the end of a block', () => {
    expect(foundIn('uncovered-demand', { stays: [['ana', 'icu', 0, 56]], coverage: [{ minPeople: 2 }], window: days(0, 56) })).toEqual([['', day(0), day(26), 20], ['', day(28), day(54), 20]]);
  });

  it('says the same as looking at each day', () => {
    const away = fc.array(fc.tuple(fc.constantFrom('ana', 'ben', 'cy'), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 })), { maxLength: 5 });
    const on = fc.array(fc.tuple(fc.constantFrom('ana', 'ben', 'cy'), fc.constantFrom(0, 14, 28, 42)), { maxLength: 8 });
    fc.assert(
      fc.property(away, on, fc.integer({ min: 1, max: 3 }), (absences, stays, minPeople) => {
        const rows = [...new Map(stays.map(([who, from]) => [`${who}${from}`, [who, 'icu', from, from + 14] as const])).values()];
        const given: Given = { stays: rows, coverage: [{ minPeople }], absences: absences.map(([personId, from, long]) => ({ personId, period: days(from, from + long) })), window: days(0, 56) };
        const short = eachDay(days(0, 56)).filter((date) => {
          const there = (who: string) => !given.absences!.some((one) => one.personId === who && contains(one.period, date));
          const placed = rows.filter(([, , from, to]) => contains(days(from, to), date));
          const works = weekday(date) <= 5 && placed.some(([who]) => there(who));
          return works && placed.filter(([who]) => there(who)).length < minPeople;
        });
        const { ground, facts } = groundOf(given);
        const found = DETECTORS['uncovered-demand'](ground, facts);
        expect(found.every(({ period }) => short.includes(period.start) && short.includes(addDays(period.end, -1)))).toBe(true);
        expect(short.every((date) => found.some(({ period }) => contains(period, date)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('others', () => {
  it('weeks of heavy service are counted over rotations that follow each other', () => {
    expect(foundIn('back-to-back', { stays: [['ana', 'icu', 0, 28], ['ana', 'icu', 28, 70], ['ben', 'icu', 0, 28], ['ben', 'fmc', 28, 35], ['ben', 'icu', 35, 70]] })).toEqual([['ana', day(56), day(70), 10]]);
  });

  it('clinic after a call is what somebody put there, not what the pattern keeps free', () => {
    expect(foundIn('post-call-clinic', { stays: [['ana', 'fmc', 0, 28]], byHand: [['ana', 'call', 1], ['ana', 'fmc', 2, 'pm'], ['ben', 'fmc', 2, 'pm']] })).toEqual([['ana', day(2), day(3), 1]]);
  });

  it('a call on a rotation away, or in time away that is expected, is another commitment', () => {
    expect(foundIn('external-commitment', { stays: [['ana', 'out', 0, 28]], byHand: [['ana', 'call', 3], ['ben', 'call', 4]], absences: [{ personId: 'ben', period: days(4, 6), status: 'anticipated' }] })).toEqual([['ana', day(3), day(4), 1], ['ben', day(4), day(5), 1]]);
    expect(foundIn('external-commitment', { stays: [['ana', 'fmc', 0, 28]], byHand: [['ana', 'fmc', 3, 'am'], ['ana', 'fmc', 4, 'am']], protectedTime: [{ personId: 'ana', day: day(3), half: 'am', activityId: 'icu' }] })).toEqual([['ana', day(3), day(4), 1]]);
  });

  it('windows of one rule that overlap are one finding, as bad as the worst; what was published knowingly is none', () => {
    const at = (from: number, measured: number, more = {}) => ({ id: `f${from}`, from: day(from), to: day(from + 28), measured, ...more });
    expect(foundIn('duty-hours', { findings: [at(7, 86), at(0, 82), at(60, 81)] })).toEqual([['ana', day(0), day(35), 6], ['ana', day(60), day(88), 1]]);
    const override = { reason: 'Agreed', by: 'x', at: '', version: 1 };
    expect(foundIn('duty-hours', { findings: [at(0, 82, { override }), at(0, 82, { severity: 'not-assessable' }), at(-60, 90)] })).toEqual([]);
  });

  it('half-days without attendings are one by group and half, as long as they follow each other', () => {
    const gap = (on: number, place = 'Clinic · AM') => ({ id: `${place}${on}`, ruleId: 'supervision', personId: null, place, from: day(on), to: day(on + 1), measured: 0, limit: 1, unit: 'people', severity: 'warning' as const });
    expect(foundIn('supervision-gap', { findings: [gap(4), gap(0), gap(1), gap(14), gap(1, 'Clinic · PM')] })).toEqual([['', day(0), day(5), 3], ['', day(14), day(15), 1], ['', day(1), day(2), 1]]);
  });

  it('what is over by then is expired, what never was is missing', () => {
    const { ground, facts } = groundOf({ findings: [{ id: 'not-qualified:ana:icu:x:acls', ruleId: 'not-qualified', rotationId: 'icu', measured: 28, limit: null, place: 'No ACLS · ICU', severity: 'warning' }] });
    expect(DETECTORS['missing-credential'](ground, facts)).toHaveLength(1);
    Object.assign(ground.people.get('ana')!, { qualifications: [{ typeId: 'acls', level: null, issued: day(-400), expires: day(-10) }] });
    expect([DETECTORS['missing-credential'](ground, facts).length, DETECTORS['expired-certification'](ground, facts).length]).toEqual([0, 1]);
  });

  it('two duties at the same time are one double booking, and no matter of hours', () => {
    const given: Given = { byHand: [['ana', 'call', 3]], findings: [{ id: 'duties-overlap:ana', ruleId: 'duties-overlap', from: day(3), to: day(4), measured: 2, limit: 0, rows: [] }] };
    expect(foundIn('double-booking', given)).toEqual([['ana', day(3), day(4), 2]]);
    expect(foundIn('duty-hours', given)).toEqual([]);
  });
});

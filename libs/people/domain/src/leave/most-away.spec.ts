import fc from 'fast-check';
import { addDays, contains, eachDay } from '@housestaff/kernel';
import { absenceDays, isAway, sharesHalf, type Absence } from '../absence';
import { awayDays } from '../away-days';
import type { AskedLeave } from './asked-leave';
import { crowdings, type AwayGround } from './most-away';

const START = '2026-10-01';
const PEOPLE = ['ana', 'ben', 'cho', 'dee', 'eve', 'fay'].map((id, at) => ({ id, kind: at < 4 ? ('resident' as const) : ('faculty' as const), pgyPeriods: at < 4 ? [{ id: `${id}1`, pgy: 1 + (at % 2), offCycle: false, period: { start: '2026-07-01', end: '2026-10-08' } }, { id: `${id}2`, pgy: 2 + (at % 2), offCycle: false, period: { start: '2026-10-08', end: '2027-07-01' } }] : [] }));
const PLACES = PEOPLE.map(({ id }, at) => ({ personId: id, rotationId: at % 2 === 0 ? 'icu' : 'fmc', rotation: 'ICU', leaveEligible: true, period: { start: '2026-10-04', end: '2026-10-12' } }));
const RULES = [
  { among: 'everyone', pgy: null, rotationId: null },
  { among: 'residents', pgy: null, rotationId: null },
  { among: 'faculty', pgy: null, rotationId: null },
  { among: 'pgy', pgy: 2, rotationId: null },
  { among: 'rotation', pgy: null, rotationId: 'icu' },
] as const;

const span = fc.record({ from: fc.integer({ min: 0, max: 14 }), days: fc.integer({ min: 2, max: 6 }), startsPm: fc.boolean(), endsAm: fc.boolean() }).map(({ from, days, startsPm, endsAm }) => ({ period: { start: addDays(START, from), end: addDays(START, from + days) }, startsPm, endsAm }));
const status = fc.constantFrom<Absence['status'][]>('requested', 'approved', 'denied', 'cancelled', 'anticipated');
const leave = fc.record({ span, status, personId: fc.constantFrom(...PEOPLE.map((one) => one.id)), blocking: fc.boolean() }).map(({ span: days, ...rest }) => ({ ...rest, ...days }));

function isMember(rule: (typeof RULES)[number], personId: string, date: string): boolean {
  const person = PEOPLE.find((one) => one.id === personId)!;
  switch (rule.among) {
    case 'everyone':
      return true;
    case 'residents':
      return person.kind === 'resident';
    case 'faculty':
      return person.kind === 'faculty';
    case 'pgy':
      return person.pgyPeriods.some((one) => one.pgy === rule.pgy && contains(one.period, date));
    case 'rotation':
      return PLACES.some((one) => one.personId === personId && one.rotationId === rule.rotationId && contains(one.period, date));
  }
}

/** Half-day by half-day, person by person. */
function worstOf(asked: AskedLeave, rule: (typeof RULES)[number], away: AwayGround['away']): number {
  let worst = 0;
  for (const date of eachDay({ start: START, end: addDays(START, 40) })) {
    for (const half of ['am', 'pm'] as const) {
      if (!isAway(asked, date, half) || !isMember(rule, asked.personId, date)) continue;
      const gone = PEOPLE.filter(({ id }) => id !== asked.personId && isMember(rule, id, date) && away.some((one) => one.personId === id && one.blocking && ['approved', 'anticipated'].includes(one.status) && isAway(one, date, half)));
      worst = Math.max(worst, gone.length + 1);
    }
  }
  return worst;
}

it('finds as many away as a count of half-days does', () => {
  fc.assert(
    fc.property(fc.array(leave, { maxLength: 10 }), span, fc.constantFrom(...RULES), fc.integer({ min: 1, max: 4 }), (away, days, rule, most) => {
      const asked: AskedLeave = { id: null, personId: 'ana', kind: 'vacation', blocking: true, ...days };
      const worst = worstOf(asked, rule, away);
      const found = crowdings(asked, [{ ...rule, most }], { away, people: PEOPLE, places: PLACES });
      expect(found.map((one) => one.away)).toEqual(worst > most ? [worst] : []);
    }),
    { numRuns: 300 },
  );
});

const HALVES = ['am', 'pm'] as const;
const countOf = (one: Parameters<typeof isAway>[0], within: { start: string; end: string }): number => eachDay(within).flatMap((date) => HALVES.filter((half) => isAway(one, date, half))).length / 2;

it('tallies days away as a count of half-days does', () => {
  const year = { start: addDays(START, 5), end: addDays(START, 12) };
  fc.assert(
    fc.property(fc.array(fc.record({ leave, countsAway: fc.boolean() }), { maxLength: 8 }), (rows) => {
      const own = rows.map(({ leave: one, countsAway }, at) => ({ ...one, countsAway, id: String(at), kind: 'vacation' as const }));
      const counted = own.filter((one) => one.countsAway && (one.status === 'approved' || one.status === 'anticipated'));
      expect(awayDays(own, year)).toBe(counted.reduce((sum, one) => sum + countOf(one, year), 0));
    }),
  );
});

it('shares a half-day exactly where one is away with both', () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      const both = eachDay({ start: START, end: addDays(START, 30) }).some((date) => HALVES.some((half) => isAway(one, date, half) && isAway(other, date, half)));
      expect(sharesHalf(one, other)).toBe(both);
      expect(absenceDays(one)).toBe(countOf(one, one.period));
    }),
  );
});

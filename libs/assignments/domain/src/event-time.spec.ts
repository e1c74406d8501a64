import * as fc from 'fast-check';
import { addDays, eachDay, weekday, type LocalDate } from '@housestaff/kernel';
import type { CatalogActivity, CatalogRotation, DutyCatalog } from './duty-catalog';
import type { HandDuty } from './duty';
import { closuresOf, protectedTimeOf, type Attendee, type TimedEvent } from './event-time';
import { materialise } from './materialise';
import type { Stay } from './stay';

const FIRST = '2026-10-26';
/** Three weeks over the end of daylight saving time (1 November 2026). */
const DAYS = { start: FIRST, end: addDays(FIRST, 21) };
const HALVES = ['am', 'pm'] as const;
const TIMES = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } };

function activity(id: string, more: Partial<CatalogActivity> = {}): CatalogActivity {
  return { id, category: 'clinical', place: 'in-house', dutyKind: 'day', mayOverlap: false, times: TIMES, ...more };
}

const ACTIVITIES = [
  activity('CLINIC'),
  activity('LECTURE', { category: 'educational' }),
  activity('WARD'),
  activity('NIGHT', { dutyKind: 'night-float', times: { pm: { start: 1080, end: 1860 } } }),
  activity('REST', { category: 'time-off', dutyKind: 'off' }),
  activity('RETREAT', { category: 'educational' }),
  activity('EXAM', { category: 'educational', times: { day: { start: 480, end: 1020 }, am: { start: 480, end: 720 } } }),
  activity('SHIFT', { times: { day: { start: 600, end: 1140 } } }),
];
const CATEGORIES = ['ambulatory', 'elective', 'orientation', 'inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float', 'leave', 'away', 'other'];
const IN_CELLS = ['CLINIC', 'LECTURE', 'WARD', 'NIGHT', 'REST', null];

const stay = (personId: string, rotationId: string, from: number, to: number): Stay => ({ id: `${personId}${from}`, personId, rotationId, period: { start: addDays(FIRST, from), end: addDays(FIRST, to) }, source: 'manual', locked: false, note: '' });
const cellsOf = (week: number, weekday: number, am: string | null, pm: string | null): CatalogRotation['pattern'] =>
  ([['am', am], ['pm', pm]] as const).flatMap(([half, activityId]) => (activityId ? [{ week, weekday, half, activityId }] : []));
const everyDay = (am: string | null, pm: string | null): CatalogRotation['pattern'] =>
  [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5, 6, 7].flatMap((day) => cellsOf(week, day, am, pm)));
const event = (effect: TimedEvent['effect'], day: number, more: Partial<TimedEvent> = {}): TimedEvent => ({
  ...{ period: { start: addDays(FIRST, day), end: addDays(FIRST, day + 1) }, half: null, effect, activityId: effect === 'protected' ? 'RETREAT' : null, audience: null },
  ...more,
});
const resident = (id: string, pgy = 1): Attendee => ({ id, kind: 'resident', pgyPeriods: [{ period: DAYS, pgy }] });

interface World {
  readonly rotations: readonly CatalogRotation[];
  readonly events: readonly TimedEvent[];
  readonly holidays?: readonly LocalDate[];
  readonly people?: readonly Attendee[];
}

function catalogOf({ rotations, events, holidays = [], people = [resident('p')] }: World): DutyCatalog {
  const days = { closures: closuresOf(events, DAYS), protectedTime: protectedTimeOf(events, people, DAYS) };
  return { zone: 'America/New_York', blocks: [{ period: DAYS }], holidays: holidays.map((day) => ({ day })), activities: ACTIVITIES, rotations, ...days };
}

const seen = (world: World, stays: Stay[], byHand: HandDuty[] = [], attending = new Set<string>()): string[] =>
  materialise(stays, catalogOf(world), [], byHand, attending).map((duty) => `${duty.date} ${duty.half} ${duty.activityId}`);
const rotation = (category: string, am: string | null, pm: string | null): CatalogRotation => ({ id: 'r', category, pattern: everyDay(am, pm) });
const by = (activityId: string | null, day: number, half: HandDuty['half']): HandDuty => ({ id: 'h', personId: 'p', activityId, date: addDays(FIRST, day), half, source: 'manual', locked: false });

describe('on one day', () => {
  it.each([
    ['a closure frees the clinic', 'ambulatory', 'CLINIC', event('closed', 0), []],
    ['a closure in the morning leaves the afternoon', 'elective', 'CLINIC', event('closed', 0, { half: 'am' }), ['pm CLINIC']],
    ['a closure leaves lectures', 'ambulatory', 'LECTURE', event('closed', 0), ['am LECTURE', 'pm LECTURE']],
    ['a closure leaves services', 'inpatient', 'WARD', event('closed', 0), ['am WARD', 'pm WARD']],
    ['a note does nothing', 'ambulatory', 'CLINIC', event('note', 0), ['am CLINIC', 'pm CLINIC']],
    ['protected time goes before the clinic', 'ambulatory', 'CLINIC', event('protected', 0), ['am RETREAT', 'pm RETREAT']],
    ['of one half', 'elective', 'CLINIC', event('protected', 0, { half: 'pm' }), ['am CLINIC', 'pm RETREAT']],
    ['a whole day of an exam is one duty', 'elective', 'CLINIC', event('protected', 0, { activityId: 'EXAM' }), ['day EXAM']],
    ['services are kept', 'critical-care', 'WARD', event('protected', 0), ['am WARD', 'pm WARD']],
    ['rest is kept', 'ambulatory', 'REST', event('protected', 0), ['am REST', 'pm REST']],
    ['a free day is given', 'ambulatory', null, event('protected', 0), ['am RETREAT', 'pm RETREAT']],
    ['other years have nothing', 'ambulatory', 'CLINIC', event('protected', 0, { audience: { pgys: [2, 3] } }), ['am CLINIC', 'pm CLINIC']],
    ['nor have faculty', 'ambulatory', 'CLINIC', event('protected', 0, { audience: { kinds: ['faculty'] } }), ['am CLINIC', 'pm CLINIC']],
  ])('%s', (_, category, cell, held, expected) => {
    expect(seen({ rotations: [rotation(category, cell, cell)], events: [held] }, [stay('p', 'r', 0, 1)])).toEqual(expected.map((one) => `${FIRST} ${one}`));
  });

  it('keeps a night after protected time', () => {
    const world = { rotations: [rotation('ambulatory', 'CLINIC', 'NIGHT')], events: [event('protected', 0)] };
    expect(seen(world, [stay('p', 'r', 0, 1)])).toEqual([`${FIRST} am RETREAT`, `${FIRST} pm NIGHT`]);
  });

  it('cuts a whole-day shift to the half that is left', () => {
    const world = { rotations: [rotation('elective', 'SHIFT', 'SHIFT')], events: [event('protected', 0, { half: 'am' })] };
    const duties = materialise([stay('p', 'r', 0, 1)], catalogOf(world), [], []);
    expect(duties.map(({ half, activityId, during }) => [half, activityId, during && (during.end - during.start) / 60_000])).toEqual([['am', 'RETREAT', 240], ['pm', 'SHIFT', 420]]);
  });

  it('gives way to what was put by hand, and to halves kept free by hand', () => {
    const world = { rotations: [rotation('ambulatory', 'CLINIC', 'CLINIC')], events: [event('protected', 0)] };
    expect(seen(world, [stay('p', 'r', 0, 1)], [by('WARD', 0, 'am')])).toEqual([`${FIRST} am WARD`, `${FIRST} pm RETREAT`]);
    expect(seen(world, [stay('p', 'r', 0, 1)], [by(null, 0, 'day')])).toEqual([]);
  });

  it('asks those without a rotation only where they are said to attend', () => {
    const world = { rotations: [], events: [event('protected', 0)], people: [resident('p'), { id: 'f', kind: 'faculty', pgyPeriods: [] }] };
    expect(seen(world, [])).toEqual([]);
    expect(seen(world, [], [], new Set(['f']))).toEqual([`${FIRST} am RETREAT`, `${FIRST} pm RETREAT`]);
  });
});

/** The obvious way: each half of each day looked at on its own. */
function reference({ rotations, events, holidays = [], people = [] }: World, stays: readonly Stay[], attending: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  for (const person of people) for (const date of eachDay(DAYS)) for (const half of HALVES) {
    const on = (one: TimedEvent): boolean => one.period.start <= date && date < one.period.end && (one.half ?? half) === half;
    const own = stays.find((one) => one.personId === person.id && one.period.start <= date && date < one.period.end);
    const held = events.find((one) => one.effect === 'protected' && on(one) && asked(person, one, date));
    if (!own) {
      if (held && attending.has(person.id)) lines.push(`${person.id} ${date} ${half} ${held.activityId}`);
      continue;
    }
    const { category, pattern } = rotations.find((one) => one.id === own.rotationId)!;
    const clinic = category === 'ambulatory' || category === 'elective';
    const cell = pattern.find((one) => one.week === 1 && one.weekday === weekday(date) && one.half === half)?.activityId;
    let found = clinic && holidays.includes(date) ? undefined : cell;
    const service = ['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float', 'leave', 'away'].includes(category);
    if (held && !service && found !== 'NIGHT' && found !== 'REST') found = held.activityId ?? undefined;
    else if (clinic && (found === 'CLINIC' || found === 'WARD') && events.some((one) => one.effect === 'closed' && on(one))) found = undefined;
    if (found) lines.push(`${person.id} ${date} ${half} ${found}`);
  }
  return lines.sort();
}

function asked({ kind, pgyPeriods }: Attendee, { audience }: TimedEvent, date: LocalDate): boolean {
  const pgy = pgyPeriods.find((one) => one.period.start <= date && date < one.period.end)?.pgy ?? null;
  if (kind === 'resident' && pgy === null) return false;
  return (!audience?.kinds || audience.kinds.includes(kind)) && (!audience?.pgys || (kind === 'resident' && audience.pgys.includes(pgy!)));
}

const audiences = fc.constantFrom<TimedEvent['audience']>(null, { kinds: ['resident'] }, { kinds: ['faculty'] }, { pgys: [1] }, { pgys: [2, 3] }, { kinds: ['resident', 'faculty'], pgys: [1, 2] });
const events = fc.array(
  fc.record({ effect: fc.constantFrom('closed' as const, 'protected' as const, 'note' as const), from: fc.integer({ min: -3, max: 22 }), days: fc.integer({ min: 1, max: 5 }), half: fc.constantFrom(null, ...HALVES), audience: audiences }),
  { maxLength: 4 },
);
const cells = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), half: fc.constantFrom(...HALVES), activityId: fc.constantFrom(...IN_CELLS) }), { maxLength: 14 });

it('does what a look at each half-day on its own says', () => {
  fc.assert(
    fc.property(events, fc.array(fc.tuple(fc.constantFrom(...CATEGORIES), cells), { minLength: 2, maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 21 }), (drawn, drawnRotations, off, cut, pgyUntil) => {
      const rotations = drawnRotations.map(([category, drawnCells], n) => {
        const once = drawnCells.filter((one, index) => drawnCells.findIndex((other) => other.weekday === one.weekday && other.half === one.half) === index && one.activityId !== null);
        return { id: `r${n}`, category, pattern: [1, 2, 3, 4].flatMap((week) => once.map((cell) => ({ ...cell, week, activityId: cell.activityId! }))) };
      });
      // Two protected events never clash: the program refuses them. Here the first of the drawn ones stays.
      const held: TimedEvent[] = [];
      for (const { effect, from, days, half, audience } of drawn) {
        if (effect === 'protected' && held.some((one) => one.effect === 'protected')) continue;
        held.push({ effect, half, period: { start: addDays(FIRST, from), end: addDays(FIRST, from + days) }, activityId: effect === 'protected' ? 'RETREAT' : null, audience: effect === 'closed' ? null : audience });
      }
      const until = addDays(FIRST, pgyUntil);
      const people: Attendee[] = [
        { id: 'a', kind: 'resident', pgyPeriods: [{ period: { start: '2026-07-01', end: until }, pgy: 1 }, { period: { start: until, end: '2027-07-01' }, pgy: 2 }] },
        { id: 'b', kind: 'resident', pgyPeriods: [{ period: { start: '2026-07-01', end: addDays(FIRST, 10) }, pgy: 3 }] },
        { id: 'c', kind: 'faculty', pgyPeriods: [] },
      ];
      const stays = [stay('a', 'r0', 0, cut), stay('a', 'r1', cut, 21), stay('b', 'r1', 0, 21), stay('c', 'r0', 0, cut)];
      const world = { rotations, events: held, holidays: off.map((day) => addDays(FIRST, day)), people };
      const attending = new Set(['a', 'c']);
      const found = materialise(stays, catalogOf(world), [], [], attending).map((duty) => `${duty.personId} ${duty.date} ${duty.half} ${duty.activityId}`);
      expect(found.sort()).toEqual(reference(world, stays, attending));
    }),
    { numRuns: 200 },
  );
});

import { applyChanges, findOverlap, materialise, type DraftChange, type HandDuty, type Stay } from '@housestaff/assignments/domain';
import { addDays, contains, eachDay } from '@housestaff/kernel';
import fc from 'fast-check';
import { exchangeOf, type ExchangeGround, type SwapChange } from './exchange';
import { followersOf } from './follows';
import type { CallPool } from './hanging-calls';
import type { SwapPart } from './swap-part';

const START = '2026-10-01';
const DAYS = 28;
const day = (n: number): string => addDays(START, n);
const period = (from: number, to: number) => ({ start: day(from), end: day(to) });

const activity = (id: string, dutyKind: string, start: number, end: number, category = 'clinical') => ({ id, category, place: 'in-house', dutyKind, mayOverlap: false, times: category === 'time-off' ? null : { am: { start, end: 720 }, pm: { start: 720, end }, day: { start, end } } });
const ACTIVITIES = [activity('ward', 'day', 480, 1020), activity('clinic', 'day', 480, 1020), activity('call', 'call', 1080, 1860), activity('off', 'post-call', 0, 0, 'time-off')];
const rotation = (id: string, category: string) => ({ id, category, pattern: [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5].flatMap((weekday) => (['am', 'pm'] as const).map((half) => ({ week, weekday, half, activityId: id })))) });
const ROTATIONS = [rotation('ward', 'inpatient'), rotation('clinic', 'ambulatory')];
const CATALOG = { zone: 'UTC', blocks: [{ period: period(0, DAYS) }], holidays: [], activities: ACTIVITIES, rotations: ROTATIONS };

const stay = (personId: string, rotationId: string, from: number, to: number): Stay => ({ id: `${personId}${from}`, personId, rotationId, period: period(from, to), source: 'import', locked: false, note: '' });
const hand = (personId: string, activityId: string, on: number): HandDuty => ({ id: `${personId}-${activityId}-${on}`, personId, activityId, date: day(on), half: 'day', source: 'manual', locked: false });

function groundOf(stays: readonly Stay[], handDuties: readonly HandDuty[], pools: readonly CallPool[] = []): ExchangeGround {
  return { activities: ACTIVITIES, rotations: ROTATIONS, pools, stays, handDuties, duties: materialise(stays, CATALOG, [], handDuties) };
}

const week = (personId: string, rotationId: string, from: number, to: number): SwapPart => ({ kind: 'stay', personId, rotationId, period: period(from, to), label: '' });
const night = (personId: string, on: number): SwapPart => ({ kind: 'duty', personId, activityId: 'call', half: 'day', period: period(on, on + 1), label: '' });

/** As the amendments would make them. */
function draftOf(change: SwapChange): DraftChange {
  const { from, to, ...rest } = change;
  return { ...rest, period: { start: from, end: to }, source: 'swap', ...(change.kind === 'remove-duty' ? {} : { locked: false }) } as DraftChange;
}

function after({ stays, handDuties }: ExchangeGround, changes: readonly SwapChange[]) {
  return applyChanges(stays, handDuties, changes.map(draftOf));
}

const sides = (gives: SwapPart, takes: SwapPart | null = null) => ({ requesterId: 'ana', counterpartId: 'ben', gives, takes });

describe('call that hangs on a week', () => {
  const stays = [stay('ana', 'ward', 0, 14), stay('ben', 'clinic', 0, 14), stay('cy', 'ward', 14, 28)];
  const calls = [hand('ana', 'call', 3), hand('ana', 'off', 4), hand('ben', 'call', 5), hand('cy', 'call', 16)];
  const moves = (pools: readonly CallPool[], rows = calls) => exchangeOf(sides(week('ana', 'ward', 2, 9)), groundOf(stays, rows, pools)).handovers.map(({ from, to, date, activityId }) => [from, to, date, activityId]);
  const hers = [['ana', 'ben', day(3), 'call'], ['ana', 'ben', day(4), 'off']];

  it('goes with it where a plan draws its people from there, and only that', () => {
    expect(moves([{ activityIds: ['call'], rotationIds: ['ward'], categories: [] }])).toEqual(hers);
    expect(moves([{ activityIds: ['call'], rotationIds: [], categories: ['inpatient'] }])).toEqual(hers);
  });
  it('stays with the person where the plan shares it out among all', () => {
    expect(moves([{ activityIds: ['call'], rotationIds: [], categories: [] }])).toEqual([]);
  });
  it('goes with it where no plan says, and only people there ever had it', () => {
    expect(moves([], calls.filter(({ personId }) => personId !== 'ben'))).toEqual(hers);
    expect(moves([])).toEqual([]);
    expect(moves([], [hand('ana', 'call', 3)])).toEqual([]);
  });
  it('stays outside of the week', () => {
    expect(moves([], [hand('ana', 'call', 1), hand('ana', 'call', 9), hand('cy', 'call', 16)])).toEqual([]);
  });
});

it('a call takes the free day after it along, each run of days shown as one', () => {
  const ground = groundOf([stay('ana', 'clinic', 0, 14), stay('ben', 'clinic', 0, 14)], [hand('ana', 'call', 3), hand('ana', 'off', 4)]);
  const { changes, handovers } = exchangeOf(sides(night('ana', 3)), ground);
  expect(followersOf(handovers)).toEqual([{ personId: 'ana', activityId: 'off', half: 'day', period: period(4, 5) }]);
  expect(after(ground, changes).handDuties.map(({ personId, activityId }) => [personId, activityId])).toEqual([['ben', 'call'], ['ben', 'off']]);
});

it('a pattern duty goes by its halves, and leaves what was put beside it', () => {
  const ground = groundOf([stay('ana', 'ward', 0, 14)], [hand('ana', 'call', 5)]);
  const gives: SwapPart = { kind: 'duty', personId: 'ana', activityId: 'ward', half: 'day', period: period(5, 6), label: '' };
  const rows = after(ground, exchangeOf(sides(gives), ground).changes);
  const duties = materialise(rows.stays, CATALOG, [], rows.handDuties).filter(({ date }) => date === day(5));
  expect(duties.map(({ personId, activityId }) => `${personId} ${activityId}`)).toEqual(['ana call', 'ben ward']);
});

/** Two or three people's month in runs, and calls on some nights. */
const months = fc.record({
  cuts: fc.array(fc.tuple(fc.constantFrom('ana', 'ben', 'cy'), fc.integer({ min: 0, max: DAYS - 1 }), fc.constantFrom('ward', 'clinic', null)), { maxLength: 12 }),
  nights: fc.uniqueArray(fc.tuple(fc.constantFrom('ana', 'ben', 'cy'), fc.integer({ min: 0, max: DAYS - 1 })), { maxLength: 8, selector: ([who, on]) => `${who}${on}` }),
  pooled: fc.boolean(),
  from: fc.integer({ min: 0, max: DAYS - 2 }),
  length: fc.integer({ min: 1, max: 14 }),
});

function monthOf({ cuts, nights, pooled }: typeof months extends fc.Arbitrary<infer T> ? T : never): ExchangeGround {
  const stays = ['ana', 'ben', 'cy'].flatMap((who) => {
    const own = cuts.filter(([id]) => id === who).sort(([, one], [, other]) => one - other);
    return own.flatMap(([, from, place], n) => {
      const to = own[n + 1]?.[1] ?? DAYS;
      return place && from < to ? [stay(who, place, from, to)] : [];
    });
  });
  return groundOf(stays, nights.map(([who, on]) => hand(who, 'call', on)), pooled ? [{ activityIds: ['call'], rotationIds: ['ward'], categories: [] }] : [{ activityIds: ['call'], rotationIds: [], categories: [] }]);
}

describe('any exchange of weeks', () => {
  const placeOn = (stays: readonly Stay[], who: string, date: string) => stays.find((one) => one.personId === who && contains(one.period, date))?.rotationId ?? null;

  it('changes the two places on each of its days, and nothing else of anybody', () => {
    fc.assert(
      fc.property(months, (month) => {
        const ground = monthOf(month);
        const to = Math.min(DAYS, month.from + month.length);
        const rows = after(ground, exchangeOf(sides(week('ana', 'ward', month.from, to)), ground).changes);
        for (const date of eachDay(period(0, DAYS))) {
          const inside = contains(period(month.from, to), date);
          const [was, is] = [ground.stays, rows.stays].map((stays) => ['ana', 'ben', 'cy'].map((who) => placeOn(stays, who, date)));
          expect(is).toEqual(inside ? [was![1], was![0], was![2]] : was);
        }
        expect(rows.handDuties.length).toBeLessThanOrEqual(ground.handDuties.length);
        expect(findOverlap(materialise(rows.stays, CATALOG, [], rows.handDuties))).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('is undone by the same exchange, seen from the other side', () => {
    fc.assert(
      fc.property(months, (month) => {
        const ground = monthOf({ ...month, nights: [] });
        const to = Math.min(DAYS, month.from + month.length);
        const there = after(ground, exchangeOf(sides(week('ana', 'ward', month.from, to)), ground).changes);
        const back = after(groundOf(there.stays, there.handDuties), exchangeOf(sides(week('ben', 'ward', month.from, to)), groundOf(there.stays, there.handDuties)).changes);
        for (const date of eachDay(period(0, DAYS))) for (const who of ['ana', 'ben', 'cy']) expect(placeOn(back.stays, who, date)).toBe(placeOn(ground.stays, who, date));
      }),
      { numRuns: 100 },
    );
  });
});

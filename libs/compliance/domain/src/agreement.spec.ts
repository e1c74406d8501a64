import fc from 'fast-check';
import type { DutyHistory } from './duty-history';
import { evaluate } from './evaluate';
import { COMMON_PACK } from './packs/common.pack';
import { aResident } from './testing/a-resident';
import { slowCheck, type SlowFinding } from './testing/slow-check';

/** What one day holds: hours of the wall clock, in quarters. */
const SHAPES = ['free', 'free', 'clinic', 'long', 'call', 'night', 'home-call', 'backup', 'untimed', 'evening', 'post-call'] as const;
const FIRSTS = ['2026-07-06', '2026-10-12', '2027-02-22', '2026-06-29'];
const LENGTH = 56;

const schedules = fc.record({
  first: fc.constantFrom(...FIRSTS),
  days: fc.array(fc.record({ shape: fc.constantFrom(...SHAPES), shift: fc.integer({ min: 0, max: 12 }) }), { minLength: LENGTH + 3, maxLength: LENGTH + 3 }),
  untimed: fc.boolean(),
  busy: fc.boolean(),
  stays: fc.array(fc.record({ rotation: fc.constantFrom('icu', 'clinic', 'nf'), days: fc.integer({ min: 1, max: 35 }), gap: fc.integer({ min: 0, max: 6 }) }), { maxLength: 6 }),
  leave: fc.array(fc.record({ from: fc.integer({ min: 0, max: LENGTH - 1 }), days: fc.integer({ min: 1, max: 9 }), startsPm: fc.boolean(), endsAm: fc.boolean() }), { maxLength: 3 }),
  seed: fc.integer(),
});

type Drawn = typeof schedules extends fc.Arbitrary<infer T> ? T : never;

function historyFrom({ first, days, untimed, busy, stays, leave, seed }: Drawn): DutyHistory {
  const resident = aResident(first, LENGTH);
  let day = 0;
  for (const stay of stays) {
    const to = Math.min(LENGTH, day + stay.days);
    if (day < to) resident.on(stay.rotation, day, to, stay.rotation === 'icu' ? 88 : 80);
    day = to + stay.gap;
  }
  let until = -Infinity;
  days.forEach(({ shape, shift }, n) => {
    const today = n - 3;
    const from = shift / 4;
    const place = (start: number, end: number, row: Parameters<typeof resident.works>[3] = {}): void => {
      if (24 * today + start < until + 1) return;
      resident.works(today, start, end, row);
      until = 24 * today + end;
    };
    if (shape === 'free' && busy) place(6 + from, 20);
    if (shape === 'clinic') place(7 + from, 12);
    if (shape === 'clinic') place(13, 17);
    if (shape === 'long') place(6, 17 + from);
    if (shape === 'call') place(7, 29.5 + from, { kind: 'call' });
    if (shape === 'night') place(18 + from, 31, { kind: 'night-float' });
    if (shape === 'evening') place(12, 21.75 + from);
    if (shape === 'post-call') place(7 + from, 11, { kind: 'post-call' });
    if (shape === 'home-call') resident.works(today, 17, 31, { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: shift > 6 });
    if (shape === 'backup') resident.works(today, 8, 20, { kind: 'backup', place: 'at-home', mayOverlap: true });
    if (shape === 'untimed' && untimed) resident.worksAtUnknownTimes(today, { countsHours: shift > 3 });
  });
  for (const { from, days: count, ...halves } of leave) resident.isAway(from, Math.min(LENGTH, from + count), halves);
  const history = resident.build();
  return { ...history, duties: shuffled(history.duties, seed), stays: shuffled(history.stays, seed), leave: shuffled(history.leave, seed) };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, n) => ({ item, key: Math.imul(n + 1, seed | 1) ^ (seed >>> 7) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function plain({ rule, status, from, measured }: SlowFinding): string {
  return `${rule} ${status} ${from} ${measured === null ? '' : measured.toFixed(6)}`;
}

describe('the engine', () => {
  it('agrees with the rules written out plainly, on any schedule', () => {
    fc.assert(
      fc.property(schedules, (drawn) => {
        const history = historyFrom(drawn);
        const found = evaluate(history, COMMON_PACK).map((one) => plain({ rule: one.ruleId, status: one.severity, from: one.window.start, measured: one.measured }));
        expect(found.sort()).toEqual(slowCheck(history).map(plain).sort());
      }),
      { numRuns: 2000 },
    );
  }, 300_000);
});

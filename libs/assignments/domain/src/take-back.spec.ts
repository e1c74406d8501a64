import { addDays } from '@housestaff/kernel';
import fc from 'fast-check';
import { applyChanges, type ScheduleRows } from './apply-changes';
import { changedHandDays } from './changed-hand-days';
import { changedPeriods } from './changed-periods';
import type { DraftChange } from './draft-change';
import { changedSince, takeBack } from './take-back';

const EMPTY: ScheduleRows = { stays: [], handDuties: [] };
const DAY_0 = '2026-09-01';

const days = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start: addDays(DAY_0, start), end: addDays(DAY_0, start + length) }));
const changeOf = (people: string[]): fc.Arbitrary<DraftChange> =>
  fc.record({ personId: fc.constantFrom(...people), period: days, what: fc.nat(4), of: fc.constantFrom('A', 'B', 'C'), half: fc.constantFrom('am' as const, 'pm' as const, 'day' as const) }).map(({ personId, period, what, of, half }) => {
    const common = { personId, period, source: 'manual' as const };
    if (what < 3) return { ...common, kind: 'set-stay', rotationId: what === 0 ? null : of, locked: false };
    const oneDay = { start: period.start, end: addDays(period.start, 1) };
    return what === 3 ? { ...common, period: oneDay, kind: 'put-duty', activityId: of, half, locked: false } : { ...common, period: oneDay, kind: 'remove-duty', half };
  });
const changes = (...people: string[]) => fc.array(changeOf(people), { maxLength: 8 });
const apply = (rows: ScheduleRows, list: readonly DraftChange[]): ScheduleRows => applyChanges(rows.stays, rows.handDuties, list);
const difference = (one: ScheduleRows, other: ScheduleRows) => [...changedPeriods(one.stays, other.stays), ...changedHandDays(one.handDuties, other.handDuties)];

describe('taking a version back', () => {
  it('leaves every day as it was before it', () => {
    fc.assert(
      fc.property(changes('p', 'q'), changes('p', 'q'), (first, second) => {
        const before = apply(EMPTY, first);
        const after = apply(before, second);
        expect(difference(takeBack(before, after, after), before)).toEqual([]);
      }),
    );
  });

  it('keeps what was changed elsewhere since', () => {
    fc.assert(
      fc.property(changes('p', 'q', 'r', 's'), changes('p', 'q'), changes('r', 's'), (first, second, third) => {
        const before = apply(EMPTY, first);
        const after = apply(before, second);
        const live = apply(after, third);
        expect(changedSince(before, after, live)).toEqual([]);
        expect(difference(takeBack(before, after, live), apply(before, third))).toEqual([]);
      }),
    );
  });

  it('joins what it had cut apart', () => {
    const stay = (from: number, to: number, rotationId: string | null): DraftChange => ({ kind: 'set-stay', personId: 'p', period: { start: addDays(DAY_0, from), end: addDays(DAY_0, to) }, source: 'manual', rotationId, locked: false });
    const before = apply(EMPTY, [stay(0, 28, 'A')]);
    const after = apply(before, [stay(7, 14, 'B')]);
    expect(after.stays).toHaveLength(3);
    expect(takeBack(before, after, after).stays.map(({ rotationId, period }) => [rotationId, period.start, period.end])).toEqual([['A', DAY_0, addDays(DAY_0, 28)]]);
  });

  it('names what was changed on the same days since', () => {
    const put = (activityId: string): DraftChange => ({ kind: 'put-duty', personId: 'p', period: { start: DAY_0, end: addDays(DAY_0, 1) }, source: 'manual', activityId, half: 'day', locked: false });
    const after = apply(EMPTY, [put('CALL')]);
    const live = apply(after, [{ kind: 'remove-duty', personId: 'p', period: { start: DAY_0, end: addDays(DAY_0, 1) }, source: 'manual', half: 'day' }]);
    expect(changedSince(EMPTY, after, live)).toMatchObject([{ personId: 'p', before: 'CALL', after: null }]);
  });

  it('puts back a day beside whose change something was locked all along, but not one that was locked since', () => {
    const put = (half: 'am' | 'pm', activityId: string, locked = false): DraftChange => ({ kind: 'put-duty', personId: 'p', period: { start: DAY_0, end: addDays(DAY_0, 1) }, source: 'manual', activityId, half, locked });
    const before = apply(EMPTY, [put('am', 'CLINIC', true)]);
    const after = apply(before, [put('pm', 'CALL')]);
    expect(takeBack(before, after, after).handDuties).toMatchObject([{ half: 'am', activityId: 'CLINIC', locked: true }]);
    const live = apply(before, [put('pm', 'CALL', true)]);
    expect(() => takeBack(before, after, live)).toThrow('locked');
  });

  it('does not touch a cell that was locked since', () => {
    const period = { start: DAY_0, end: addDays(DAY_0, 7) };
    const after = apply(EMPTY, [{ kind: 'set-stay', personId: 'p', period, source: 'manual', rotationId: 'A', locked: false }]);
    const live = apply(after, [{ kind: 'lock', personId: 'p', period, source: 'manual', locked: true }]);
    expect(() => takeBack(EMPTY, after, live)).toThrow('locked');
  });
});

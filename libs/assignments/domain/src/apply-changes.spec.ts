import * as fc from 'fast-check';
import { addDays, contains, eachDay, type DateRange } from '@housestaff/kernel';
import { applyChanges, applyWhatFits } from './apply-changes';
import { CellLocked } from './assignments.errors';
import type { DraftChange, SetStay } from './draft-change';
import type { HandDuty } from './duty';
import type { Stay } from './stay';

const FIRST = '2026-10-20';
const LENGTH = 30;
const WEEKS: DateRange = { start: FIRST, end: addDays(FIRST, LENGTH) };

function stay(personId: string, rotationId: string, from: number, to: number, more: Partial<Stay> = {}): Stay {
  const period = { start: addDays(FIRST, from), end: addDays(FIRST, to) };
  return { id: `${personId}${from}`, personId, rotationId, period, source: 'import', locked: false, note: '', ...more };
}

function set(personId: string, rotationId: string | null, from: number, to: number, more: Partial<SetStay> = {}): SetStay {
  const period = { start: addDays(FIRST, from), end: addDays(FIRST, to) };
  return { kind: 'set-stay', personId, rotationId, period, source: 'manual', locked: false, ...more };
}

/** The obvious way: a calendar with one rotation a day. */
function dayByDay(stays: readonly Stay[], changes: readonly SetStay[], personId: string): (string | null)[] {
  return eachDay(WEEKS).map((date) => {
    const last = changes.filter((one) => one.personId === personId && contains(one.period, date)).at(-1);
    if (last) return last.rotationId;
    return stays.find((one) => one.personId === personId && contains(one.period, date))?.rotationId ?? null;
  });
}

const person = fc.constantFrom('a', 'b');
const rotation = fc.constantFrom('ICU', 'FMC', 'NF');
const borders = fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH })).map(([x, y]) => (x < y ? [x, y] : [Math.min(y - 1, x), x + 1]) as [number, number]);
const someChanges = fc.array(fc.tuple(person, fc.option(rotation), borders).map(([who, where, [from, to]]) => set(who, where, from, to)), { maxLength: 12 });

describe('applyChanges', () => {
  const before = [stay('a', 'ICU', 0, 14), stay('a', 'FMC', 14, 28), stay('b', 'NF', 0, 28)];

  it('puts people where the last change of each day says, as a calendar would', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { stays } = applyChanges(before, [], changes);
        for (const who of ['a', 'b']) expect(dayByDay(stays, [], who)).toEqual(dayByDay(before, changes, who));
      }),
      { numRuns: 500 },
    );
  });

  it('never leaves a person in two places', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const { stays } = applyChanges(before, [], changes);
        for (const date of eachDay(WEEKS)) {
          for (const who of ['a', 'b']) expect(stays.filter((one) => one.personId === who && contains(one.period, date)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps the very rows of people that no change names', () => {
    const { stays } = applyChanges(before, [], [set('a', 'NF', 3, 9)]);
    expect(stays.find((one) => one.personId === 'b')).toBe(before[2]);
  });

  it('keeps the id of the first part of a carved stay, and gives the second none', () => {
    const { stays } = applyChanges(before, [], [set('a', 'NF', 3, 9)]);
    const own = stays.filter((one) => one.personId === 'a').map(({ id, rotationId, period }) => [id, rotationId, period.start]);
    expect(own).toEqual([['a0', 'ICU', FIRST], [null, 'NF', addDays(FIRST, 3)], [null, 'ICU', addDays(FIRST, 9)], ['a14', 'FMC', addDays(FIRST, 14)]]);
  });

  it('does nothing where the person is there already', () => {
    expect(applyChanges(before, [], [set('a', 'ICU', 0, 14)]).stays.filter((one) => one.personId === 'a')).toEqual(before.slice(0, 2));
  });

  it('swaps two cells that cross', () => {
    const { stays } = applyChanges(before, [], [set('a', 'NF', 0, 14), set('b', 'ICU', 0, 14)]);
    expect(dayByDay(stays, [], 'a')[0]).toBe('NF');
    expect(dayByDay(stays, [], 'b').slice(13, 15)).toEqual(['ICU', 'NF']);
  });

  describe('locks', () => {
    const locked = [stay('a', 'ICU', 0, 14, { locked: true })];
    const unlock: DraftChange = { kind: 'lock', personId: 'a', period: WEEKS, source: 'manual', locked: false };

    it('refuse a change of a locked cell, naming it', () => {
      expect(() => applyChanges(locked, [], [set('a', null, 5, 6)])).toThrow(CellLocked);
      try {
        applyChanges(locked, [], [set('a', 'NF', 13, 20)]);
      } catch (refusal) {
        expect((refusal as CellLocked).facts).toMatchObject({ personId: 'a', from: FIRST, to: addDays(FIRST, 14), rotationId: 'ICU' });
      }
    });

    it('let it be changed once unlocked', () => {
      expect(applyChanges(locked, [], [unlock, set('a', null, 0, 14)]).stays).toEqual([]);
    });

    it('let a draft be shown without the changes that no longer fit', () => {
      expect(applyWhatFits(locked, [], [set('a', null, 0, 14), set('a', 'NF', 14, 20)]).stays.map((one) => one.rotationId)).toEqual(['ICU', 'NF']);
    });
  });

  describe('duties by hand', () => {
    const day = { start: FIRST, end: addDays(FIRST, 1) };
    const put = (half: 'am' | 'pm' | 'day', activityId: string): DraftChange => ({ kind: 'put-duty', personId: 'a', period: day, source: 'manual', activityId, half, locked: false });
    const remove = (half: 'am' | 'pm' | 'day'): DraftChange => ({ kind: 'remove-duty', personId: 'a', period: day, source: 'manual', half });
    const shown = (duties: readonly HandDuty[]): string[] => duties.map((one) => `${one.half} ${one.activityId}`);

    it('stand on each day of the period', () => {
      const change: DraftChange = { ...put('am', 'C'), period: { start: FIRST, end: addDays(FIRST, 3) } } as DraftChange;
      expect(applyChanges([], [], [change]).handDuties).toHaveLength(3);
    });

    it('replace what stood in the same half', () => expect(shown(applyChanges([], [], [put('am', 'C'), put('am', 'LEC')]).handDuties)).toEqual(['am LEC']));

    it('go when removed, and free the half-day where there were none', () => {
      expect(applyChanges([], [], [put('am', 'C'), remove('am')]).handDuties).toEqual([]);
      expect(shown(applyChanges([], [], [remove('am'), remove('am')]).handDuties)).toEqual(['am null']);
      expect(shown(applyChanges([], [], [remove('day'), put('pm', 'C')]).handDuties)).toEqual(['pm C']);
    });

    it('are locked and unlocked one by one', () => {
      const call: HandDuty = { id: 'd', personId: 'a', activityId: 'CALL', date: FIRST, half: 'day', source: 'manual', locked: true };
      expect(() => applyChanges([], [call], [remove('day')])).toThrow(CellLocked);
      const unlock: DraftChange = { kind: 'lock', personId: 'a', period: day, source: 'manual', locked: false, dutyId: 'd' };
      expect(applyChanges([], [call], [unlock, remove('day')]).handDuties).toEqual([]);
    });
  });
});

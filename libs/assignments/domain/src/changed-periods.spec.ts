import * as fc from 'fast-check';
import { addDays, contains, eachDay, type DateRange } from '@housestaff/kernel';
import { changedPeriods } from './changed-periods';
import type { SetStay } from './draft-change';
import { diffStays } from './diff';
import { keepLaterEdits } from './keep-later-edits';
import { applyChanges } from './apply-changes';
import type { Stay } from './stay';

const FIRST = '2027-03-01';
const DAYS: DateRange = { start: FIRST, end: addDays(FIRST, 24) };

/** One letter a day; a dot is nowhere. */
function staysOf(letters: string, more: Partial<Stay> = {}): Stay[] {
  const stays: Stay[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = from + 1;
    while (to < letters.length && letters[to] === letters[from]) to += 1;
    const period = { start: addDays(FIRST, from), end: addDays(FIRST, to) };
    if (letters[from] !== '.') stays.push({ id: `${from}`, personId: 'p', rotationId: letters[from]!, period, source: 'manual', locked: false, note: '', ...more });
    from = to;
  }
  return stays;
}

function lettersOf(stays: readonly Stay[]): string {
  return eachDay(DAYS).map((date) => stays.find((one) => contains(one.period, date))?.rotationId ?? '.').join('');
}

const letters = fc.array(fc.tuple(fc.constantFrom('A', 'B', '.'), fc.integer({ min: 1, max: 6 })), { minLength: 8, maxLength: 8 })
  .map((runs) => runs.map(([letter, length]) => letter.repeat(length)).join('').padEnd(24, '.').slice(0, 24));

describe('changedPeriods', () => {
  it('covers exactly the days that differ, each with its before and after', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const found = changedPeriods(staysOf(before), staysOf(after));
        eachDay(DAYS).forEach((date, day) => {
          const own = found.filter((one) => contains(one.period, date)).map((one) => (one.before ?? '.') + (one.after ?? '.'));
          expect(own).toEqual(before[day] === after[day] ? [] : [before[day]! + after[day]!]);
        });
      }),
    );
  });

  it('does not mind how the days are cut into rows', () => {
    const whole = staysOf('A'.repeat(24));
    const cut = [...staysOf('A'.repeat(12)), ...staysOf(`${'.'.repeat(12)}${'A'.repeat(12)}`)];
    expect(changedPeriods(whole, cut)).toEqual([]);
    expect(changedPeriods(cut, staysOf('B'.repeat(24)))).toHaveLength(1);
  });
});

describe('keepLaterEdits', () => {
  const fileOf = (text: string): SetStay[] => staysOf(text).map(({ personId, rotationId, period }) => ({ kind: 'set-stay', personId, rotationId, period, source: 'import', locked: false }));

  it('leaves each day that changed since the last import as it is, and puts the file on all others', () => {
    fc.assert(
      fc.property(letters, letters, letters, fc.boolean(), (imported, live, file, replace) => {
        const { changes, kept } = keepLaterEdits(fileOf(file), staysOf(live), staysOf(imported), replace);
        const after = lettersOf(applyChanges(staysOf(live), [], changes).stays);
        [...file].forEach((letter, day) => {
          const guarded = letter === '.' || (!replace && imported[day] !== live[day]);
          expect(after[day]).toBe(guarded ? live[day] : letter);
          const held = kept.some((one) => contains(one.period, addDays(FIRST, day)));
          expect(held).toBe(guarded && letter !== '.' && letter !== live[day]);
        });
      }),
    );
  });

  it('never touches a locked day', () => {
    fc.assert(
      fc.property(letters, letters, (live, file) => {
        const locked = staysOf(live, { locked: true });
        const { changes } = keepLaterEdits(fileOf(file), locked, [], true);
        const after = lettersOf(applyChanges(locked, [], changes).stays);
        [...live].forEach((letter, day) => expect(after[day]).toBe(letter === '.' ? file[day] : letter));
      }),
    );
  });
});

describe('diffStays', () => {
  it('finds everything unchanged in itself, in any order', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const stays = staysOf(text);
        const { added, removed, changed, unchanged } = diffStays(stays, [...stays].reverse());
        expect([added.length, removed.length, changed.length, unchanged.length]).toEqual([0, 0, 0, stays.length]);
      }),
    );
  });

  it('takes another end for a change, another start for another stay', () => {
    const { changed, added, removed } = diffStays(staysOf('AAAA.BBB'), staysOf('AA...ABB'));
    expect([changed.length, added.length, removed.length]).toEqual([1, 2, 1]);
  });
});

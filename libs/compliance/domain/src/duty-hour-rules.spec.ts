import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from './assess';
import { DutyRowsOverlap, DutyTimesWrong } from './compliance.errors';
import type { DutyHistory, DutyRow } from './duty-history';
import { DUTY_HOUR_RULES } from './duty-hour-rules';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { COMMON_PACK } from './packs/common.pack';
import type { RuleId } from './rule-id';
import { aResident, days, FIRST, type ResidentBuilder } from './testing/a-resident';
import { ALL_RULES, measuresOf } from './testing/told';

const cellOf = (resident: ResidentBuilder, ruleId: RuleId, pack = COMMON_PACK) => {
  const history = resident.build();
  return assess(history, pack, history.period).find((cell) => cell.ruleId === ruleId);
};
const BLOCK = { start: FIRST, end: '2026-08-03' };
const HOME: Partial<DutyRow> = { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false };

describe('the registry', () => {
  it('holds every rule that has a file', () => {
    const files = readdirSync(join(__dirname, 'rules')).filter((name) => name.endsWith('.rule.ts'));
    expect(files.map((name) => name.replace('.rule.ts', '')).sort()).toEqual(DUTY_HOUR_RULES.map((rule) => rule.id).sort());
  });

  it('has a policy for each rule in a pack that is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(COMMON_PACK))).toEqual(COMMON_PACK);
    expect(Object.keys(COMMON_PACK.rules).sort()).toEqual(DUTY_HOUR_RULES.map((rule) => rule.id).sort());
  });

  it('names the paragraphs of both editions', () => {
    expect(DUTY_HOUR_RULES.map(({ id, paragraph, paragraph2023 }) => [id, paragraph, paragraph2023])).toEqual([
      ['eighty-hour-week', '6.20', 'VI.F.1'],
      ['eight-hours-between', '6.21', 'VI.F.2.a'],
      ['fourteen-after-call', '6.21.a', 'VI.F.2.b'],
      ['one-day-in-seven', '6.21.b', 'VI.F.2.c'],
      ['twenty-four-plus-four', '6.22', 'VI.F.3'],
      ['moonlighting', '6.25', 'VI.F.5'],
      ['night-float', '6.26', 'VI.F.6'],
      ['every-third-night', '6.27', 'VI.F.7'],
      ['home-call', '6.28', 'VI.F.8'],
      ['longest-shift', '', ''],
      ['rest-as-long-as-shift', '', ''],
      ['patient-care-week', '', ''],
      ['department-week', '', ''],
    ]);
  });
});

describe('a cell', () => {
  it('tells the worst: broken before not assessable, and of two broken ones the worse', () => {
    const resident = aResident().on('a', 0, 28).on('b', 28, 56).on('c', 56, 84).worksEach(days(0, 28), 7, 19).worksEach(days(28, 56), 7, 20).worksAtUnknownTimes(60);
    expect(cellOf(resident, 'eighty-hour-week')).toEqual({ ruleId: 'eighty-hour-week', status: 'violation', measured: 91, limit: 80 });
  });

  it('tells the figure nearest to the limit where all is kept', () => {
    expect(cellOf(aResident().works(0, 8, 18).works(1, 6, 18).works(2, 7, 18), 'eight-hours-between')).toMatchObject({ status: 'pass', measured: 12 });
    expect(cellOf(aResident().works(0, 8, 18), 'fourteen-after-call')).toMatchObject({ status: 'not-applicable', measured: null });
  });
});

describe('the arithmetic', () => {
  it('takes leave out of the hours and of the days', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 21).filter((day) => day % 7 < 6), 7, 22).isAway(21, 28);
    const [window] = explain(resident.build(), COMMON_PACK, 'eighty-hour-week', BLOCK);
    expect(window).toMatchObject({ days: 28, leave: [{ kind: 'vacation', days: 7 }], measure: { eligibleDays: 21, hours: expect.closeTo(270, 6), measured: expect.closeTo(90, 6) } });
    expect(window?.weeks.map((week) => [Math.round(week.hours), week.leave])).toEqual([[90, false], [90, false], [90, false], [0, true]]);
  });

  it('adds up the weeks of hours that count, not those of at-home call', () => {
    const resident = aResident(FIRST, 14).on('surgery', 0, 14).works(1, 17, 31, HOME).works(1, 20, 22, { kind: 'call-in' }).works(9, 19, 20, { kind: 'from-home' }).works(9, 17, 31, HOME).works(2, 8, 18);
    const [window] = explain(resident.build(), ALL_RULES, 'home-call', BLOCK);
    expect(window?.weeks.map(({ hours }) => hours)).toEqual([12, 1]);
  });

  it('adds up no at-home call where a rule looks at it too', () => {
    const resident = aResident(FIRST, 14).works(1, 17, 31, HOME).works(2, 8, 18).works(9, 8, 18, HOME);
    const [window] = explain(resident.build(), ALL_RULES, 'one-day-in-seven', BLOCK);
    expect(window?.weeks.map(({ hours }) => hours)).toEqual([10, 0]);
  });
});

describe('rows that cannot be', () => {
  const refused = (resident: ResidentBuilder) => () => evaluate(resident.build(), COMMON_PACK);

  it('refuses two exclusive duties at once instead of counting twice', () => {
    expect(refused(aResident().works(0, 7, 17).works(0, 16, 20))).toThrow(DutyRowsOverlap);
    expect(refused(aResident().works(0, 16, 20).works(0, 7, 17))).toThrow(DutyRowsOverlap);
    expect(refused(aResident().works(0, 7, 17).works(0, 7, 17))).toThrow(DutyRowsOverlap);
    expect(refused(aResident().isOnCall(0, 7, 31.02).works(1, 7, 12))).toThrow(DutyRowsOverlap);
    expect(refused(aResident().works(-3, 7, 17).works(-3, 16, 20))).toThrow(DutyRowsOverlap);
  });

  it('names both, the earlier one first', () => {
    expect.assertions(1);
    try {
      evaluate(aResident().works(1, 7, 12, { id: 'late' }).isOnCall(0, 8, 32).works(0, 7, 8, { id: 'before' }).build(), COMMON_PACK);
    } catch (error) {
      expect(error).toMatchObject({ first: { activityCode: 'CALL' }, second: { id: 'late' }, facts: { personId: 'p', first: { date: FIRST }, second: { dutyId: 'late' } } });
    }
  });

  it('lets stand beside others what may, and one after the other what meets', () => {
    expect(refused(aResident().works(0, 7, 17).works(0, 17, 20).works(0, 8, 20, HOME).works(0, 9, 21, { kind: 'backup', mayOverlap: true }))).not.toThrow();
    expect(refused(aResident().works(0, 7, 12).works(0, 8, 20, HOME).works(0, 13, 17))).not.toThrow();
  });

  it.each([
    ['ends before it begins', 17, 7],
    ['ends as it begins', 7, 7],
  ])('refuses a duty that %s', (_, from, to) => {
    expect(refused(aResident().works(0, from, to))).toThrow(DutyTimesWrong);
  });

  it('refuses a duty with one of its times only', () => {
    expect(refused(aResident().works(0, 7, 17, { start: null }))).toThrow(DutyTimesWrong);
    expect(refused(aResident().works(0, 7, 17, { end: null }))).toThrow(DutyTimesWrong);
  });

  it('finds nothing in an empty schedule', () => {
    expect(evaluate(aResident().build(), ALL_RULES)).toEqual([]);
  });
});

describe('rows in any order', () => {
  /** Everything that can tie: the same day without times, the same start, the same end, the same activity. */
  const history = (): DutyHistory => {
    const named = (id: string, activityCode = 'A'): Partial<DutyRow> => ({ id, activityCode });
    return aResident(FIRST, 14)
      .worksAtUnknownTimes(0, { ...HOME, ...named('a') })
      .worksAtUnknownTimes(1, { ...HOME, ...named('b', 'A') })
      .worksAtUnknownTimes(1, { ...HOME, ...named('c', 'B') })
      .worksAtUnknownTimes(2, { ...HOME, ...named('d') })
      .worksAtUnknownTimes(2, { ...HOME, ...named('e') })
      .build();
  };
  const timed = (): DutyHistory =>
    aResident(FIRST, 14)
      .works(0, 7, 9, { ...HOME, id: 'a' })
      .works(0, 8, 9, { ...HOME, id: 'b' })
      .works(0, 8, 10, { ...HOME, id: 'c' })
      .works(0, 12, 13, { ...HOME, id: 'd', activityCode: 'A' })
      .works(0, 12, 13, { ...HOME, id: 'f', activityCode: 'B' })
      .works(0, 12, 13, { ...HOME, id: 'e', activityCode: 'C' })
      .works(1, 12, 13, { ...HOME, id: 'g', activityCode: 'A' })
      .works(1, 12, 13, { ...HOME, id: 'h', activityCode: 'A' })
      .works(2, 6, 7, { ...HOME, id: 'i' })
      .build();

  it.each([
    ['without times', history],
    ['with times', timed],
  ])('tells rows %s by day, start, end, activity and id', (_, make) => {
    const all = make();
    const ids = all.duties.map(({ id }) => id);
    for (const n of ids.slice(1).keys()) {
      const swapped = [...all.duties.slice(0, n), all.duties[n + 1]!, all.duties[n]!, ...all.duties.slice(n + 2)];
      expect(measuresOf({ ...all, duties: swapped }, 'home-call')[0]?.rows.map(({ id }) => id)).toEqual(ids);
    }
    for (const turn of ids.keys()) {
      const turned = [...all.duties.slice(turn), ...all.duties.slice(0, turn)];
      for (const duties of [turned, [...turned].reverse()]) {
        expect(measuresOf({ ...all, duties }, 'home-call')[0]?.rows.map(({ id }) => id)).toEqual(ids);
      }
    }
  });

  it('a duty dated the day before stands where its times say', () => {
    const resident = aResident(FIRST, 14).works(1, 7, 8, { date: FIRST }).works(1, 5, 6).works(0, 8, 9);
    expect(measuresOf(resident, 'longest-shift').map(({ measured }) => measured)).toEqual([1, 3]);
  });
});

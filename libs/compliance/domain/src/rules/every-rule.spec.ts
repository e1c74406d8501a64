import { DUTY_HOUR_RULES } from '../duty-hour-rules';
import { evaluate } from '../evaluate';
import { COMMON_PACK } from '../packs/common.pack';
import type { RuleId } from '../rule-id';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf } from '../testing/told';

interface Cases {
  readonly broken: () => ResidentBuilder;
  readonly kept: () => ResidentBuilder;
  readonly untold: () => ResidentBuilder;
}

const resident = () => aResident(FIRST, 28).on('icu', 0, 28);
const HOME = { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false } as const;
const NIGHT = { kind: 'night-float' } as const;
const EXTRA = { kind: 'moonlighting' } as const;
const withoutTimes = () => resident().worksAtUnknownTimes(3);

/** One of each for every rule of the registry; the compiler asks for a new rule's. */
const CASES: Readonly<Record<RuleId, Cases>> = {
  'eighty-hour-week': { broken: () => resident().worksEach(days(0, 28), 7, 19), kept: () => resident().works(0, 7, 19), untold: withoutTimes },
  'eight-hours-between': { broken: () => resident().works(0, 12, 22).works(1, 5, 12), kept: () => resident().works(0, 12, 22).works(1, 6, 12), untold: withoutTimes },
  'fourteen-after-call': { broken: () => resident().isOnCall(0).works(1, 20, 22), kept: () => resident().isOnCall(0).works(1, 21, 22), untold: withoutTimes },
  'one-day-in-seven': { broken: () => resident().worksEach(days(0, 28), 7, 12), kept: () => resident().worksEach(days(0, 24), 7, 12), untold: withoutTimes },
  'twenty-four-plus-four': { broken: () => resident().isOnCall(0, 7, 36), kept: () => resident().isOnCall(0, 7, 35), untold: withoutTimes },
  moonlighting: { broken: () => resident().isPgy(1).works(0, 18, 22, EXTRA), kept: () => resident().isPgy(2).works(0, 18, 22, EXTRA), untold: () => resident().works(0, 18, 22, EXTRA) },
  'night-float': { broken: () => resident().worksEach(days(0, 7), 19, 31, NIGHT), kept: () => resident().worksEach(days(0, 6), 19, 31, NIGHT), untold: () => resident().worksAtUnknownTimes(3, NIGHT) },
  'every-third-night': { broken: () => resident().worksEach(days(0, 10), 17, 31, { kind: 'call' }), kept: () => resident().worksEach(days(0, 9), 17, 31, { kind: 'call' }), untold: () => resident().worksAtUnknownTimes(3, { kind: 'call' }) },
  'home-call': {
    broken: () => resident().works(0, 17, 31, HOME).worksEach(days(0, 28), 6, 17.25).works(0, 20, 26, { kind: 'call-in' }),
    kept: () => resident().works(0, 17, 31, HOME).works(0, 20, 26, { kind: 'call-in' }),
    untold: () => resident().works(0, 17, 31, HOME).loggedUntil(1, []),
  },
  'longest-shift': { broken: () => resident().works(0, 7, 20), kept: () => resident().works(0, 7, 19), untold: withoutTimes },
  'rest-as-long-as-shift': { broken: () => resident().works(0, 7, 20).works(1, 8, 9), kept: () => resident().works(0, 7, 19).works(1, 8, 9), untold: withoutTimes },
  'patient-care-week': { broken: () => resident().worksEach(days(0, 28), 7, 16), kept: () => resident().works(0, 7, 19), untold: withoutTimes },
  'department-week': { broken: () => resident().worksEach(days(0, 28), 7, 18), kept: () => resident().works(0, 7, 19), untold: withoutTimes },
};

const statusesOf = (make: () => ResidentBuilder, ruleId: RuleId) => measuresOf(make(), ruleId).map(({ status }) => status);

it('is of every rule in the registry', () => {
  expect(Object.keys(CASES).sort()).toEqual(DUTY_HOUR_RULES.map(({ id }) => id).sort());
});

describe.each(DUTY_HOUR_RULES.map((rule) => [rule.id, rule] as const))('%s', (ruleId, rule) => {
  const { broken, kept, untold } = CASES[ruleId];

  it('can be broken, kept, and not assessable', () => {
    expect([statusesOf(broken, ruleId), statusesOf(kept, ruleId), statusesOf(untold, ruleId)]).toEqual([[ALL_RULES.rules[ruleId].severity], ['pass'], ['not-assessable']]);
  });

  it('has no finding without its duties, its paragraph and its unit', () => {
    for (const make of [broken, untold]) {
      const found = evaluate(make().build(), ALL_RULES).filter((finding) => finding.ruleId === ruleId);
      expect(found).toHaveLength(1);
      expect(found[0]?.rows.length).toBeGreaterThan(0);
      expect(found[0]).toMatchObject({ personId: 'p', paragraph: rule.paragraph, unit: rule.unit });
    }
    expect(evaluate(kept().build(), ALL_RULES).filter((finding) => finding.ruleId === ruleId)).toEqual([]);
  });

  it('says nothing of an empty schedule, nor when it is off', () => {
    expect(measuresOf(resident(), ruleId)).toEqual([]);
    const off = { ...ALL_RULES, rules: { ...ALL_RULES.rules, [ruleId]: { ...ALL_RULES.rules[ruleId], on: false } } };
    for (const make of [broken, untold]) expect(evaluate(make().build(), off).filter((finding) => finding.ruleId === ruleId)).toEqual([]);
  });

  it('has the severity of the pack', () => {
    const severity = ALL_RULES.rules[ruleId].severity === 'warning' ? 'violation' : 'warning';
    const other = { ...ALL_RULES, rules: { ...ALL_RULES.rules, [ruleId]: { ...ALL_RULES.rules[ruleId], severity } } };
    expect(measuresOf(broken(), ruleId, other).map(({ status }) => status)).toEqual([severity]);
  });

  it('doesn’t mind the order of rows or what their ids are', () => {
    for (const make of [broken, kept, untold]) {
      const history = make().build();
      const numbered = history.duties.map((row, n) => ({ ...row, id: `d${n}` }));
      const reversed = history.duties.map((row, n) => ({ ...row, id: `d${history.duties.length - 1 - n}` })).reverse();
      const turned = [...numbered.slice(1), ...numbered.slice(0, 1)];
      const short = (duties: typeof numbered) => measuresOf({ ...history, duties }, ruleId).map(({ status, measured, window, rows }) => [status, measured, window, rows.length]);
      expect(short(reversed)).toEqual(short(numbered));
      expect(short(turned)).toEqual(short(numbered));
    }
  });
});

it('the common pack holds what the requirements say, in plain JSON', () => {
  expect(Object.entries(COMMON_PACK.rules).map(([id, { on, severity, limit, categories, verify }]) => [id, on, severity, limit, categories, verify])).toEqual([
    ['eighty-hour-week', true, 'violation', 80, null, false],
    ['eight-hours-between', true, 'warning', 8, null, false],
    ['fourteen-after-call', true, 'violation', 14, null, false],
    ['one-day-in-seven', true, 'violation', 7, null, false],
    ['twenty-four-plus-four', true, 'violation', 28, null, false],
    ['moonlighting', true, 'violation', 2, null, false],
    ['night-float', true, 'violation', 6, null, true],
    ['every-third-night', true, 'violation', 3, null, false],
    ['home-call', true, 'violation', 80, null, false],
    ['longest-shift', false, 'violation', 12, null, true],
    ['rest-as-long-as-shift', false, 'violation', 1, null, true],
    ['patient-care-week', false, 'violation', 60, null, true],
    ['department-week', false, 'violation', 72, null, true],
  ]);
  expect(COMMON_PACK).toMatchObject({
    version: 1,
    verify: false,
    averaging: { days: 28, longestMonth: 31, shortStayIsAWeek: true },
    rounding: { freeDays: 'floor', callNights: 'floor' },
    settings: { breakMinutes: 120, weekendBesideLeaveIsFree: true, longCallHours: 24, freeDayAveraged: true },
    supervision: { on: false, severity: 'warning', method: 'rotation-weights' },
  });
});

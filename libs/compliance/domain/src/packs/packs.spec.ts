import { NotFound } from '@housestaff/kernel';
import { checkPack } from '../check-pack';
import { PackInvalid } from '../compliance.errors';
import { DUTY_HOUR_RULES } from '../duty-hour-rules';
import { evaluate, rulesOf } from '../evaluate';
import { effectivePack, type PackOverrides } from '../pack-overrides';
import type { RuleId } from '../rule-id';
import { NO_SUPERVISION } from '../supervision-policy';
import { aResident, days } from '../testing/a-resident';
import { COMMON_PACK } from './common.pack';
import { packNamed, PACKS } from './packs';

const none: PackOverrides = { rules: [] };
const fieldOf = (overrides: PackOverrides): unknown => {
  try {
    effectivePack(COMMON_PACK, overrides);
  } catch (error) {
    if (error instanceof PackInvalid) return error.facts.field;
    throw error;
  }
  return undefined;
};

describe('the packs', () => {
  it.each(PACKS.map((pack) => [pack.id, pack] as const))('%s is plain JSON, can be judged by, and has a policy for each rule', (_id, pack) => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(() => checkPack(pack)).not.toThrow();
    expect(Object.keys(pack.rules).sort()).toEqual(DUTY_HOUR_RULES.map((rule) => rule.id).sort());
  });

  it('are named by id and version', () => {
    expect(new Set(PACKS.map(({ id, version }) => `${id} ${version}`)).size).toBe(PACKS.length);
    for (const pack of PACKS) expect(packNamed(pack.id, pack.version)).toBe(pack);
    expect(() => packNamed('common', 99)).toThrow(NotFound);
    expect(() => packNamed('dermatology', 1)).toThrow(NotFound);
  });

  it.each(PACKS.filter((pack) => pack !== COMMON_PACK).map((pack) => [pack.id, pack] as const))('%s is an example to be verified, and marks what it changes', (_id, pack) => {
    expect(pack.verify).toBe(true);
    expect(pack.note).toMatch(/verified with your review committee/);
    const changed = DUTY_HOUR_RULES.filter(({ id }) => JSON.stringify({ ...pack.rules[id], verify: 0 }) !== JSON.stringify({ ...COMMON_PACK.rules[id], verify: 0 }));
    expect(changed.filter(({ id }) => !pack.rules[id].verify)).toEqual([]);
  });

  it('are verified, in the common one, only where the requirements leave it to the specialty', () => {
    expect(COMMON_PACK.verify).toBe(false);
    expect(rulesOf(COMMON_PACK).filter(({ id }) => COMMON_PACK.rules[id].verify).map(({ id }) => id)).toEqual(['night-float']);
    expect(DUTY_HOUR_RULES.filter(({ id }) => !COMMON_PACK.rules[id].on).map(({ id }) => id)).toEqual(['longest-shift', 'rest-as-long-as-shift', 'patient-care-week', 'department-week']);
  });

  it('hold emergency medicine to its own in the department alone', () => {
    const pack = packNamed('emergency-medicine', 1);
    const month = (category: string) => aResident().on('r', 0, 28).rotationIs('r', category).worksEach(days(0, 5), 7, 20).build();
    const found = (category: string): RuleId[] => evaluate(month(category), pack).map(({ ruleId }) => ruleId);
    expect(found('emergency')).toEqual([...Array(5).fill('longest-shift'), ...Array(4).fill('rest-as-long-as-shift')]);
    expect(found('inpatient')).toEqual([]);
    const heavy = (category: string) => aResident().on('r', 0, 28).rotationIs('r', category).worksEach([0, 1, 2, 4, 5, 6].flatMap((day) => [day, day + 7, day + 14, day + 21]), 7, 19.5, { patientCare: false }).build();
    expect(evaluate(heavy('emergency'), pack).filter(({ unit, measured }) => unit === 'hours' && (measured ?? 0) > 70).map(({ ruleId }) => ruleId)).toEqual(['department-week']);
    expect(evaluate(heavy('inpatient'), pack)).toEqual([]);
  });
});

describe('what a program does otherwise', () => {
  it('is nothing where nothing is said', () => {
    expect(effectivePack(COMMON_PACK, none)).toEqual(COMMON_PACK);
    expect(effectivePack(COMMON_PACK, { rules: [{ ruleId: 'night-float', on: undefined, limit: undefined }], settings: { breakMinutes: undefined } })).toEqual(COMMON_PACK);
  });

  it('changes what is said and no more', () => {
    const pack = effectivePack(COMMON_PACK, { rules: [{ ruleId: 'night-float', limit: 5 }, { ruleId: 'longest-shift', on: true, severity: 'warning' }], rounding: { freeDays: 'ceil' }, averaging: { shortStayIsAWeek: false } });
    expect(pack.rules['night-float']).toEqual({ ...COMMON_PACK.rules['night-float'], limit: 5 });
    expect(pack.rules['longest-shift']).toEqual({ ...COMMON_PACK.rules['longest-shift'], on: true, severity: 'warning' });
    expect(pack.rules['eighty-hour-week']).toEqual(COMMON_PACK.rules['eighty-hour-week']);
    expect(pack.rounding).toEqual({ freeDays: 'ceil', callNights: 'floor' });
    expect(pack.averaging).toEqual({ days: 28, longestMonth: 31, shortStayIsAWeek: false });
  });

  it('holds at-home call to the hours of the week', () => {
    const pack = effectivePack(COMMON_PACK, { rules: [{ ruleId: 'eighty-hour-week', limit: 72 }, { ruleId: 'home-call', limit: 90 }] });
    expect(pack.rules['home-call'].limit).toBe(72);
  });

  it.each<[string, PackOverrides]>([
    ['rules.eighty-hour-week.limit', { rules: [{ ruleId: 'eighty-hour-week', limit: 0 }] }],
    ['rules.eighty-hour-week.limit', { rules: [{ ruleId: 'eighty-hour-week', limit: 169 }] }],
    ['rules.eighty-hour-week.limit', { rules: [{ ruleId: 'eighty-hour-week', limit: NaN }] }],
    ['rules.night-float.severity', { rules: [{ ruleId: 'night-float', severity: 'grave' as 'warning' }] }],
    ['rules.night-float.on', { rules: [{ ruleId: 'night-float', on: 'yes' as unknown as boolean }] }],
    ['rules.ninety-hour-week', { rules: [{ ruleId: 'ninety-hour-week' as RuleId, limit: 90 }] }],
    ['averaging.days', { rules: [], averaging: { days: 6 } }],
    ['averaging.days', { rules: [], averaging: { days: 28.5 } }],
    ['averaging.longestMonth', { rules: [], averaging: { longestMonth: 27 } }],
    ['averaging.shortStayIsAWeek', { rules: [], averaging: { shortStayIsAWeek: 1 as unknown as boolean } }],
    ['rounding.freeDays', { rules: [], rounding: { freeDays: 'up' as 'ceil' } }],
    ['rounding.callNights', { rules: [], rounding: { callNights: 'up' as 'ceil' } }],
    ['settings.breakMinutes', { rules: [], settings: { breakMinutes: -1 } }],
    ['settings.longCallHours', { rules: [], settings: { longCallHours: 0 } }],
    ['settings.freeDayAveraged', { rules: [], settings: { freeDayAveraged: 'no' as unknown as boolean } }],
    ['settings.weekendBesideLeaveIsFree', { rules: [], settings: { weekendBesideLeaveIsFree: 0 as unknown as boolean } }],
    ['supervision.method', { rules: [], supervision: { ...NO_SUPERVISION, method: 'guess' as 'ratio' } }],
    ['supervision.severity', { rules: [], supervision: { ...NO_SUPERVISION, severity: 'none' as 'warning' } }],
    ['supervision.on', { rules: [], supervision: { ...NO_SUPERVISION, on: null as unknown as boolean } }],
    ['supervision.weights.2', { rules: [], supervision: { ...NO_SUPERVISION, weights: { 1: 0.5, 2: -1 } } }],
    ['supervision.ratios.1', { rules: [], supervision: { ...NO_SUPERVISION, ratios: { 1: -2 } } }],
    ['supervision.extra[0].weight', { rules: [], supervision: { ...NO_SUPERVISION, extra: [{ activityId: 'a', weight: -1 }] } }],
    ['supervision.groups', { rules: [], supervision: { ...NO_SUPERVISION, on: true, groups: [] } }],
    ['supervision.groups[0].name', { rules: [], supervision: { ...NO_SUPERVISION, groups: [{ name: ' ', learnerActivityIds: null, supervisorActivityIds: null }] } }],
    ['supervision.groups[1].name', { rules: [], supervision: { ...NO_SUPERVISION, groups: [NO_SUPERVISION.groups[0]!, NO_SUPERVISION.groups[0]!] } }],
  ])('is refused with the field %s', (field, overrides) => {
    expect(fieldOf(overrides)).toBe(field);
  });

  it('is refused where a policy is for no rotation at all', () => {
    const rules = { ...COMMON_PACK.rules, 'longest-shift': { ...COMMON_PACK.rules['longest-shift'], categories: [] } };
    expect(() => checkPack({ ...COMMON_PACK, rules })).toThrow(PackInvalid);
  });
});
